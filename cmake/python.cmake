# The extension module gelu._ufuncs, from Cython, with the static library inside.
find_package(Python REQUIRED COMPONENTS Interpreter Development.Module NumPy)

set(ufuncs_pyx ${PROJECT_SOURCE_DIR}/python/gelu/_ufuncs.pyx)
set(ufuncs_c ${PROJECT_BINARY_DIR}/_ufuncs.c)
add_custom_command(
    OUTPUT ${ufuncs_c}
    COMMAND Python::Interpreter -m cython -3 --depfile --module-name gelu._ufuncs
        -I ${PROJECT_SOURCE_DIR}/python ${ufuncs_pyx} -o ${ufuncs_c}
    DEPFILE ${ufuncs_c}.dep
    DEPENDS ${ufuncs_pyx}
    VERBATIM)

python_add_library(_ufuncs MODULE WITH_SOABI ${ufuncs_c})
target_include_directories(_ufuncs PRIVATE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/src)
target_compile_definitions(_ufuncs PRIVATE
    NPY_NO_DEPRECATED_API=NPY_2_0_API_VERSION NPY_TARGET_VERSION=NPY_2_0_API_VERSION)
target_link_libraries(_ufuncs PRIVATE gelu_static Python::NumPy)
install(TARGETS _ufuncs DESTINATION .)
