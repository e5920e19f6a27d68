# Flags of a parent, one by one, against those of the library: the compiler is asked which options are in force for
# each source file, and must name the same as without that flag. Nothing is built.
#
#   cmake -DSOURCE= -DWORK= -DCC= -DGENERATOR= -DID= "-DFLAGS=flag;flag flag;..." -P inherited.cmake
#
# ID is CMAKE_C_COMPILER_ID.
cmake_minimum_required(VERSION 3.22)

file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
# -flto can be seen in the assembly. For the rest, GCC can list the options in force. Clang cannot, but most
# are in its intermediate code.
set(questions "-S -o -")
if(ID STREQUAL "GNU")
    list(APPEND questions "-Q --help=common --help=optimizers --help=target --help=params")
else()
    list(APPEND questions "-S -emit-llvm -o -")
endif()
file(WRITE ${WORK}/probe.c "
double f(double a, double b, double *c) { c[0] = a / b + a * b + c[1] * 0; return a == b ? a - b : a != a; }
float g(const float *a, int n) { float sum = 0; for (int i = 0; i < n; i++) sum += a[i] / 3; return sum; }
")

function(options_in_force flags options result)
    execute_process(COMMAND ${CMAKE_COMMAND} -S ${SOURCE}/tests/c/parent -B ${WORK}/build -G ${GENERATOR}
        -DCMAKE_C_COMPILER=${CC} -DPARENT_CXX=OFF -DGELU_SOURCE=${SOURCE} -DCMAKE_EXPORT_COMPILE_COMMANDS=ON
        -DCMAKE_BUILD_TYPE=Release "-DCMAKE_C_FLAGS=${flags}" "-DPARENT_OPTIONS=${options}"
        RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "configure with ${flags} ${options}:\n${output}")
    endif()
    file(READ ${WORK}/build/compile_commands.json commands)
    string(JSON last LENGTH "${commands}")
    math(EXPR last "${last} - 1")
    set(all "")
    foreach(i RANGE ${last})
        string(JSON file GET "${commands}" ${i} file)
        if(NOT file MATCHES "^${SOURCE}/src/")
            continue()
        endif()
        string(JSON command GET "${commands}" ${i} command)
        string(REGEX REPLACE " -o .*" "" command "${command}")
        separate_arguments(command UNIX_COMMAND "${command}")
        foreach(question IN LISTS questions)
            separate_arguments(question UNIX_COMMAND "${question}")
            execute_process(COMMAND ${command} ${question} ${WORK}/probe.c OUTPUT_VARIABLE text
                ERROR_VARIABLE errors RESULT_VARIABLE status)
            if(NOT status EQUAL 0)
                message(FATAL_ERROR "${command} ${question}:\n${errors}")
            endif()
            # GCC: the name of a temporary file; what -Ofast adds and changes no results, calls within a library.
            string(REGEX REPLACE "\n  (-o <file>|-fsemantic-interposition) [^\n]*" "" text "${text}")
            string(APPEND all "${file}\n${text}\n")
        endforeach()
    endforeach()
    set(${result} "${all}" PARENT_SCOPE)
endfunction()

function(compare what)
    if(NOT got STREQUAL expected)
        file(WRITE ${WORK}/expected "${expected}")
        file(WRITE ${WORK}/got "${got}")
        execute_process(COMMAND diff ${WORK}/expected ${WORK}/got OUTPUT_VARIABLE difference ERROR_QUIET)
        message(SEND_ERROR "${what} changes the options in force:\n${difference}")
    else()
        message(STATUS "${what}: overridden")
    endif()
endfunction()

options_in_force("" "" expected)
if(NOT expected MATCHES "/dispatch.c\n.*\n.*(march=|target-cpu)")
    message(FATAL_ERROR "the compiler does not say which options are in force:\n${expected}")
endif()
foreach(flags IN LISTS FLAGS)
    options_in_force("${flags}" "" got)
    compare("CMAKE_C_FLAGS=${flags}")
endforeach()
# After CMAKE_C_FLAGS and those of the configuration; and with an option of the library before one that undoes it.
string(REPLACE ";" " " options "-march=x86-64;-fno-fast-math;-ffp-contract=off;${FLAGS};-ffp-contract=fast")
options_in_force("" "${options}" got)
compare("add_compile_options(${options})")
