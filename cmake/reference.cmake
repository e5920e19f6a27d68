# gelu_reference: the reference for tests and for gelu.audit, compiled once for each instruction set. It is no
# part of the library.
add_library(gelu_reference STATIC EXCLUDE_FROM_ALL src/reference/choose.c src/reference/tables.c src/cpu_features.c)
target_include_directories(gelu_reference INTERFACE ${PROJECT_SOURCE_DIR}/src/reference)
target_link_libraries(gelu_reference PRIVATE gelu_flags)
foreach(isa IN LISTS GELU_ISAS)
    add_library(gelu_reference_${isa} OBJECT EXCLUDE_FROM_ALL src/reference/reference.c)
    gelu_clang(flags ${GELU_ISA_FLAGS_${isa}} -O3 -fno-trapping-math)
    target_compile_options(gelu_reference_${isa} PRIVATE "SHELL:${flags}")
    target_compile_definitions(gelu_reference_${isa} PRIVATE REFERENCE=reference_${isa})
    target_link_libraries(gelu_reference_${isa} PRIVATE gelu_flags)
    target_sources(gelu_reference PRIVATE $<TARGET_OBJECTS:gelu_reference_${isa}>)
endforeach()
