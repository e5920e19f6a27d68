# Toolchain file: build for another system with Zig's compiler, which comes with the headers and C libraries
# of many systems.
#   python -m pip install ziglang
#   cmake -S . -B build-macos --toolchain cmake/zig.cmake -DZIG_TARGET=aarch64-macos -DGELU_OPENMP=OFF
# Targets as `zig targets` lists them: x86_64-macos, powerpc64le-linux-musl, x86_64-linux-gnu.2.17,
# wasm32-wasi (with -DGELU_TESTS=OFF, as it has no threads). Zig has no OpenMP. Tests run where this machine
# can run their programs, except those that call the compiler by a single word: dispatch-refuses, symbols,
# consumer.
set(ZIG_TARGET "" CACHE STRING "Processor, system and C library: x86_64-linux-gnu.2.17")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES ZIG_TARGET)
if(NOT ZIG_TARGET MATCHES "^([a-z0-9_]+)-(linux|macos|windows|wasi)")
    message(FATAL_ERROR "ZIG_TARGET is \"${ZIG_TARGET}\"; expected is <processor>-<system>, such as aarch64-macos")
endif()
set(CMAKE_SYSTEM_PROCESSOR ${CMAKE_MATCH_1})
set(zig_systems_linux Linux)
set(zig_systems_macos Darwin)
set(zig_systems_windows Windows)
set(zig_systems_wasi WASI)
set(CMAKE_SYSTEM_NAME ${zig_systems_${CMAKE_MATCH_2}})

find_program(ZIG NAMES zig python-zig REQUIRED)
set(CMAKE_C_COMPILER ${ZIG} cc -target ${ZIG_TARGET})
# CMake takes no arguments for these programs, so the commands are set.
set(CMAKE_C_ARCHIVE_CREATE "${ZIG} ar qc <TARGET> <OBJECTS>")
set(CMAKE_C_ARCHIVE_APPEND "${ZIG} ar q <TARGET> <OBJECTS>")
set(CMAKE_C_ARCHIVE_FINISH "${ZIG} ranlib <TARGET>")
