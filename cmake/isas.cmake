# THE place where an instruction set gets its compiler flags. gelu_add_isa(name processors flag...) adds
# src/isa/<name>.c, compiled with these flags and no others for instruction sets, where the target processor
# matches and the compiler knows the flags, and defines GELU_HAVE_<name> for src/isas.def. For tests:
# GELU_KNOWN_ISAS, GELU_ISAS (those added), GELU_ISA_FLAGS_<name>.

include(CheckCCompilerFlag)

macro(gelu_add_isa name processors)
    list(APPEND GELU_KNOWN_ISAS ${name})
    set(GELU_ISA_FLAGS_${name} ${ARGN})
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(${processors})$")
        gelu_clang(flags ${ARGN})
        check_c_compiler_flag("${flags}" GELU_COMPILES_${name})
        if(GELU_COMPILES_${name})
            list(APPEND GELU_ISAS ${name})
            target_sources(gelu_objects PRIVATE src/isa/${name}.c)
            gelu_clang(flags ${ARGN} ${GELU_TUNING_${name}})
            separate_arguments(flags UNIX_COMMAND "${flags}")
            set_source_files_properties(src/isa/${name}.c PROPERTIES COMPILE_OPTIONS "${flags}")
            target_compile_definitions(gelu_flags INTERFACE GELU_HAVE_${name})
        endif()
    endif()
endmacro()

# Without GCC's global common subexpression elimination: with it, float32 takes up to an eighth longer where
# its loop is in C (GCC 12).
if(CMAKE_C_COMPILER_ID STREQUAL "GNU")
    set(GELU_TUNING_avx512 -fno-gcse)
endif()

# Clang does not unroll loops whose counters are checked for overflow, and then took more than 15 minutes for
# avx2.c. GCC checks them (GELU_SANITIZE=undefined).
if(GELU_FUZZ)
    foreach(name avx512 avx2 neon portable)
        set(GELU_TUNING_${name} -fno-sanitize=signed-integer-overflow,pointer-overflow)
    endforeach()
endif()

# GCC takes minutes for a file of kernels if it checks each address in line, and additions to pointers. With
# checks by calls, and without those of additions, it takes less than half as long.
if(GELU_SANITIZE MATCHES "address" AND CMAKE_C_COMPILER_ID STREQUAL "GNU")
    foreach(name avx512 avx2 neon portable)
        list(APPEND GELU_TUNING_${name} --param=asan-instrumentation-with-call-threshold=0 -fno-sanitize=pointer-overflow)
    endforeach()
endif()

# On Windows GCC moves vectors of 32 bytes to and from the stack as if the stack were aligned to 32 bytes,
# which it is not (GCC bug 54412; Debian's GCC 12 has been patched). The assembler can turn such moves into
# unaligned ones. Where it is too old for that, these instruction sets are left out.
if(MINGW AND CMAKE_C_COMPILER_ID STREQUAL "GNU")
    set(GELU_MOVES -Wa,-muse-unaligned-vector-move)
endif()

gelu_add_isa(avx512 "x86_64|AMD64" -mavx512f -mavx512dq -mavx512bw -mavx512vl -mavx2 -mfma -mf16c -mpopcnt -mbmi2 ${GELU_MOVES})
gelu_add_isa(avx2 "x86_64|AMD64" -mavx2 -mfma -mf16c -mpopcnt ${GELU_MOVES})
gelu_add_isa(neon "aarch64|arm64|ARM64")
gelu_add_isa(portable ".*")
