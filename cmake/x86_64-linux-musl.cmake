# Toolchain file: build with musl as C library, by Debian's musl-tools. Tests run as they are.
#   cmake -S . -B build-musl --toolchain cmake/x86_64-linux-musl.cmake -DGELU_OPENMP=OFF
# (OpenMP's library would be glibc's.)
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER musl-gcc)
