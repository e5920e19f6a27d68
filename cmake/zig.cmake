# Toolchain file: build for another system with Zig's compiler, which brings headers and C libraries of many.
#   python -m pip install ziglang
#   cmake -S . -B build-macos --toolchain cmake/zig.cmake -DZIG_TARGET=aarch64-macos -DGELU_OPENMP=OFF
# Targets as `zig targets` lists them: x86_64-macos, powerpc64le-linux-musl, x86_64-linux-gnu.2.17, wasm32-wasi (this
# with -DGELU_TESTS=OFF, for want of threads). Zig has no OpenMP. Tests run where this machine runs their programs, but
# for those that call the compiler by one word: dispatch-refuses, symbols, consumer.
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
# Of these CMake takes no arguments.
set(CMAKE_C_ARCHIVE_CREATE "${ZIG} ar qc <TARGET> <OBJECTS>")
set(CMAKE_C_ARCHIVE_APPEND "${ZIG} ar q <TARGET> <OBJECTS>")
set(CMAKE_C_ARCHIVE_FINISH "${ZIG} ranlib <TARGET>")
