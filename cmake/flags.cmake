# How every file of the library and of its tests is compiled, whatever CFLAGS and a parent project say. The
# settings here hold in this directory and those below, not in the parent's. gelu_flags: settings that need a
# target. gelu_threads: what the threaded functions need in addition. Both are for the build only; installed
# targets and gelu.pc name GELU_PRIVATE_LIBRARIES.

set(CMAKE_C_STANDARD 11)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_EXTENSIONS OFF)
set(CMAKE_C_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_UNITY_BUILD OFF) # the files of different instruction sets cannot be one
set(CMAKE_COMPILE_WARNING_AS_ERROR OFF) # GELU_WERROR decides
set(CMAKE_INTERPROCEDURAL_OPTIMIZATION OFF) # so that -fno-lto below holds, and the usual archiver is used

include(CheckCCompilerFlag)
include(CheckCSourceCompiles)

if(CMAKE_C_COMPILER_ID STREQUAL "MSVC")
    message(FATAL_ERROR "gelu takes GCC or Clang, not ${CMAKE_C_COMPILER}. Visual Studio brings Clang: -T ClangCL, or CC=clang with Ninja.")
endif()
# Options of GCC and Clang in one string, as the compiler takes them: clang-cl needs a prefix for them, and
# puts the options with this prefix last.
function(gelu_clang result)
    if(CMAKE_C_COMPILER_FRONTEND_VARIANT STREQUAL "MSVC")
        list(TRANSFORM ARGN PREPEND "/clang:")
    endif()
    list(JOIN ARGN " " options)
    set(${result} "${options}" PARENT_SCOPE)
endfunction()

# Of contradicting options the last one counts. CMake puts CMAKE_C_FLAGS first, then the options of the
# configuration, of the parent's directory, of this directory, of the target, of the source file. So those of
# cmake/isas.cmake are last.
set(compile "")
set(link "")
if(CMAKE_C_COMPILER_ID MATCHES "GNU|Clang")
    # Turns off all that -ffast-math and -Ofast turn on. When linking, each of them, and
    # -funsafe-math-optimizations, adds start-up code that flushes subnormals in the whole process (GCC).
    list(APPEND compile -fno-fast-math)
    list(APPEND link -fno-fast-math -fno-unsafe-math-optimizations -O2)
    if(CMAKE_C_COMPILER_ID STREQUAL "GNU")
        list(APPEND compile -fno-allow-store-data-races -fno-cx-limited-range -fno-single-precision-constant
            -fexcess-precision=standard)
    else()
        list(APPEND compile -fdenormal-fp-math=ieee)
    endif()

    # A contracted a * b + c rounds once on one instruction set and twice on another: FMA is written where it
    # is wanted. math-errno is off, because it would keep fma() from being inlined where the baseline has the
    # instruction.
    list(APPEND compile -ffp-contract=off -fno-math-errno)

    # Link-time optimization gains nothing, as kernels are called by pointers. Without it the object files are
    # the tested ones, one for each instruction set, and any compiler can link the static library.
    list(APPEND compile -fno-lto)
    list(APPEND link -fno-lto)

    # The baseline: every CPU of the processor's name. An instruction set that was asked for by name stays on
    # under another -march. -mno-sse3 turns off all that need SSE3, up to AVX-512; the other options turn off
    # those that compilers use by themselves. Whether the compiler knows the options is tested first, as Zig's
    # compiler has other names; dispatch.c refuses instruction sets that are still on.
    set(BASELINE_CPU "")
    set(BASELINE_WITHOUT "")
    if(CMAKE_SIZEOF_VOID_P EQUAL 8 AND CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64)$")
        set(BASELINE_CPU -march=x86-64 -mtune=generic)
        set(BASELINE_WITHOUT -mfpmath=sse -mno-sse3 -mno-xsave -mno-popcnt -mno-lzcnt -mno-bmi -mno-bmi2 -mno-movbe)
    elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64|ARM64)$" AND NOT APPLE)
        set(BASELINE_CPU -mcpu=generic -march=armv8-a -mtune=generic)
    endif()
    gelu_clang(flags -Wno-error ${BASELINE_CPU})
    set(CMAKE_REQUIRED_FLAGS "${flags}")
    check_c_source_compiles("int main(void) { return 0; }" GELU_COMPILES_BASELINE_CPU)
    if(BASELINE_WITHOUT) # with Zig's compiler -mno-sse3 also turns off a later -mavx2
        gelu_clang(flags -Wno-error ${BASELINE_WITHOUT} -mavx2)
        set(CMAKE_REQUIRED_FLAGS "${flags}")
        check_c_source_compiles("#ifndef __AVX2__\n#error\n#endif\nint main(void) { return 0; }"
            GELU_COMPILES_BASELINE_WITHOUT)
    endif()
    unset(CMAKE_REQUIRED_FLAGS)
    foreach(part BASELINE_CPU BASELINE_WITHOUT)
        if(GELU_COMPILES_${part})
            list(APPEND compile ${${part}})
        endif()
    endforeach()

    # A parent's warnings are not this library's errors.
    if(NOT GELU_WERROR)
        list(APPEND compile -Wno-error)
    endif()
endif()
# In one string each: CMake drops an option that repeats an earlier one, and so would keep the parent's order.
gelu_clang(compile ${compile})
add_compile_options("$<$<COMPILE_LANGUAGE:C>:SHELL:${compile}>")
if(NOT CMAKE_C_COMPILER_FRONTEND_VARIANT STREQUAL "MSVC") # there CMake calls the linker, not the compiler
    list(JOIN link " " link)
    add_link_options("SHELL:${link}")
endif()

add_library(gelu_flags INTERFACE)
target_include_directories(gelu_flags INTERFACE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/src)
gelu_clang(warnings -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes)
target_compile_options(gelu_flags INTERFACE "SHELL:${warnings}")
if(UNIX)
    target_link_libraries(gelu_flags INTERFACE m)
endif()
if(GELU_WERROR)
    target_compile_options(gelu_flags INTERFACE -Werror)
endif()
if(GELU_SANITIZE)
    target_compile_options(gelu_flags INTERFACE
        -fsanitize=${GELU_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -g)
    target_link_options(gelu_flags INTERFACE -fsanitize=${GELU_SANITIZE})
endif()
if(GELU_FUZZ)
    # Notes which branches an input takes; which numbers are compared tells nothing here. With more
    # optimization, or AddressSanitizer other than by calls, Clang 14 takes more than ten minutes for a file
    # of kernels.
    target_compile_options(gelu_flags INTERFACE -fsanitize=fuzzer-no-link -fno-sanitize-coverage=trace-cmp
        -fsanitize-address-outline-instrumentation -O1 -gline-tables-only)
endif()

add_library(gelu_threads INTERFACE)
set(GELU_PRIVATE_LIBRARIES "")
if(UNIX)
    set(THREADS_PREFER_PTHREAD_FLAG ON)
    find_package(Threads REQUIRED)
    target_link_libraries(gelu_threads INTERFACE Threads::Threads)
    set(GELU_PRIVATE_LIBRARIES pthread m)
endif()
if(GELU_OPENMP)
    find_package(OpenMP COMPONENTS C)
    if(OpenMP_C_FOUND)
        target_link_libraries(gelu_threads INTERFACE OpenMP::OpenMP_C)
        # By name, not by path: the path is only right on the machine that builds. Clang knows where its own
        # library is.
        if(CMAKE_C_COMPILER_ID STREQUAL "Clang" AND "omp" IN_LIST OpenMP_C_LIB_NAMES)
            list(TRANSFORM OpenMP_C_LIB_NAMES REPLACE "^omp$" "-fopenmp=libomp")
        endif()
        set(GELU_PRIVATE_LIBRARIES ${OpenMP_C_LIB_NAMES} ${GELU_PRIVATE_LIBRARIES})
        list(REMOVE_DUPLICATES GELU_PRIVATE_LIBRARIES)
    else()
        message(STATUS "No OpenMP for ${CMAKE_C_COMPILER}: every function will run on one thread")
    endif()
endif()
