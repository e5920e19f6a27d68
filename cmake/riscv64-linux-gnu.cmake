# Toolchain file: build for 64-bit RISC-V, run the tests under qemu-user. linux-gnu.cmake says which packages
# are needed.
#   cmake -S . -B build-riscv64 --toolchain cmake/riscv64-linux-gnu.cmake
set(CMAKE_SYSTEM_PROCESSOR riscv64)
include(${CMAKE_CURRENT_LIST_DIR}/linux-gnu.cmake)
