# Toolchain file: build for 64-bit Arm, run the tests under qemu-user. linux-gnu.cmake says which packages are
# needed.
#   cmake -S . -B build-aarch64 --toolchain cmake/aarch64-linux-gnu.cmake
set(CMAKE_SYSTEM_PROCESSOR aarch64)
include(${CMAKE_CURRENT_LIST_DIR}/linux-gnu.cmake)
