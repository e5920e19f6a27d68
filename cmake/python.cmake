# The extension modules, from Cython: gelu._ufuncs with the static library inside, gelu._reference with the
# reference. Also the Cython declarations, the stubs, what cffi reads and the table of addresses: they are made from
# src/functions.def and the header, so that the functions are not listed once more.
find_package(Python REQUIRED COMPONENTS Interpreter Development.Module NumPy)

# What the C preprocessor makes of a file. So the lists are read by it, and need no second parser.
function(gelu_preprocess file result)
    execute_process(
        COMMAND ${CMAKE_C_COMPILER} -E -P -I${PROJECT_SOURCE_DIR}/include -I${PROJECT_SOURCE_DIR}/src ${file}
        OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX REPLACE "[ \n]+" " " text "${text}")
    string(REPLACE "( " "(" text "${text}")
    set(${result} "${text}" PARENT_SCOPE)
endfunction()

set(python_dir ${PROJECT_SOURCE_DIR}/python/gelu)
set(generated_dir ${PROJECT_BINARY_DIR}/python/gelu)
set(header ${PROJECT_SOURCE_DIR}/include/gelu/gelu.h)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
    ${header} ${PROJECT_SOURCE_DIR}/src/functions.def ${PROJECT_SOURCE_DIR}/src/forms.def)

gelu_preprocess(${header} text)
string(REGEX MATCHALL "[a-z][a-z0-9_ *]*gelu_[a-z0-9_]+\\([^)]*\\)" declared "${text}")
list(TRANSFORM declared REPLACE "^static inline " "")

set(prototypes ${declared})
list(TRANSFORM prototypes REPLACE "\\(void\\)" "()")
list(JOIN prototypes "\n    " prototypes)
configure_file(${python_dir}/__init__.pxd.in ${generated_dir}/__init__.pxd @ONLY)

# Of a prototype: the function's name, and its type, which is what is left without the names.
set(prototypes "")
set(function_types "")
set(addresses "")
foreach(prototype IN LISTS declared)
    string(REGEX MATCH "gelu_[a-z0-9_]+" name "${prototype}")
    string(REPLACE "${name}(" "(" signature "${prototype}")
    string(REGEX REPLACE "([ *])[a-z][a-z0-9_]*([,)])" "\\1\\2" signature "${signature}")
    string(REGEX REPLACE " ([,)])" "\\1" signature "${signature}")
    string(APPEND addresses "GELU_PROTOTYPE(${name}, \"${signature}\")\n")
    string(APPEND prototypes "${prototype};\n")
    string(REPLACE "${name}(" "${name}_function(" function_type "${prototype}")
    string(APPEND function_types "typedef ${function_type};\n")
endforeach()
file(WRITE ${generated_dir}/gelu_prototypes.h "${addresses}#undef GELU_PROTOTYPE\n")
configure_file(${python_dir}/cffi.h.in ${generated_dir}/cffi.h @ONLY)

file(WRITE ${generated_dir}/ufuncs.h "
#define UFUNC_value UnaryUfunc
#define UFUNC_grad UnaryUfunc
#define UFUNC_gate UnaryUfunc
#define UFUNC_backward BinaryUfunc
#define UFUNC_mul BinaryUfunc
#define UFUNC_bias BinaryUfunc
#define UFUNC_bias_backward TernaryUfunc
#define UFUNC_backward_add TernaryUfunc
#define GELU_FUNCTION(name, ufunc, activation, form, ...) ufunc: UFUNC_##form
#include \"functions.def\"
")
gelu_preprocess(${generated_dir}/ufuncs.h text)
string(REGEX MATCHALL "[a-z0-9_]+: [A-Za-z]+Ufunc" ufuncs "${text}")
set(names ${ufuncs})
list(TRANSFORM names REPLACE "(.+):.*" "\"\\1\",")
list(JOIN names "\n    " names)
list(JOIN ufuncs "\n" ufuncs)
configure_file(${python_dir}/_ufuncs.pyi.in ${generated_dir}/_ufuncs.pyi @ONLY)
configure_file(${python_dir}/cr.pyi.in ${generated_dir}/cr.pyi @ONLY)
string(REPLACE "Ufunc" "" functions "${ufuncs}")
configure_file(${python_dir}/jax.pyi.in ${generated_dir}/jax.pyi @ONLY)
configure_file(${python_dir}/torch/__init__.pyi.in ${generated_dir}/torch/__init__.pyi @ONLY)

install(FILES ${generated_dir}/__init__.pxd ${generated_dir}/_ufuncs.pyi ${generated_dir}/cr.pyi
    ${generated_dir}/jax.pyi DESTINATION .)
install(FILES ${generated_dir}/torch/__init__.pyi DESTINATION torch)
install(FILES ${generated_dir}/cffi.h DESTINATION include/gelu)

# gelu.NAME, from NAME.pyx and further C files.
function(gelu_add_module name)
    set(generated ${PROJECT_BINARY_DIR}/${name}.c)
    add_custom_command(
        OUTPUT ${generated}
        COMMAND Python::Interpreter -m cython -3 --depfile --module-name gelu.${name}
            -I ${PROJECT_BINARY_DIR}/python ${python_dir}/${name}.pyx -o ${generated}
        DEPFILE ${generated}.dep
        DEPENDS ${python_dir}/${name}.pyx
        VERBATIM)
    python_add_library(${name} MODULE WITH_SOABI ${generated} ${ARGN})
    target_include_directories(${name} PRIVATE
        ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/src ${python_dir})
    target_compile_definitions(${name} PRIVATE
        NPY_NO_DEPRECATED_API=NPY_2_0_API_VERSION NPY_TARGET_VERSION=NPY_2_0_API_VERSION)
    target_link_libraries(${name} PRIVATE Python::NumPy)
    install(TARGETS ${name} DESTINATION .)
endfunction()

gelu_add_module(_ufuncs ${python_dir}/call.c ${python_dir}/addresses.c ${python_dir}/xla.c)
target_include_directories(_ufuncs PRIVATE ${generated_dir})
target_include_directories(_ufuncs SYSTEM PRIVATE ${PROJECT_SOURCE_DIR}/python/vendor)
target_compile_definitions(_ufuncs PRIVATE PY_ARRAY_UNIQUE_SYMBOL=gelu_array_api)
target_link_libraries(_ufuncs PRIVATE gelu_static)

gelu_add_module(_reference)
target_link_libraries(_reference PRIVATE gelu_reference)
