# Toolchain file: build for IBM Z, big-endian, run the tests under qemu-user. linux-gnu.cmake says which
# packages are needed.
#   cmake -S . -B build-s390x --toolchain cmake/s390x-linux-gnu.cmake
set(CMAKE_SYSTEM_PROCESSOR s390x)
include(${CMAKE_CURRENT_LIST_DIR}/linux-gnu.cmake)
