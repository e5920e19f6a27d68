# Every symbol that the library shows to a linker begins with gelu_, and the shared one exports just what gelu.h
# declares.
#
#   cmake -DCC= -DNM= -DSHARED= -DSTATIC= -DHEADER= -P symbols.cmake
cmake_minimum_required(VERSION 3.22)

function(defined_symbols result)
    execute_process(COMMAND ${NM} ${ARGN} OUTPUT_VARIABLE output ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "[^\n]+" lines "${output}")
    set(symbols)
    foreach(line IN LISTS lines)
        if(line MATCHES "^[0-9a-f]* *[A-Z] ([^ ]+)$")
            set(symbol ${CMAKE_MATCH_1})
            if(NOT symbol MATCHES "^_?gelu_")
                message(SEND_ERROR "${ARGN}: ${symbol} does not begin with gelu_")
            endif()
            list(APPEND symbols ${symbol})
        endif()
    endforeach()
    list(SORT symbols)
    set(${result} ${symbols} PARENT_SCOPE)
endfunction()

defined_symbols(in_static --extern-only --defined-only ${STATIC})
defined_symbols(in_shared --dynamic --defined-only ${SHARED})

# Most declarations come out of macros, so it is the compiler that reads them.
execute_process(COMMAND ${CC} -E -P ${HEADER} OUTPUT_VARIABLE header COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "gelu_[a-z0-9_]+ *\\(" declared "${header}")
list(TRANSFORM declared REPLACE " *\\($" "")
list(SORT declared)
if(NOT declared OR NOT declared STREQUAL in_shared)
    message(FATAL_ERROR "gelu.h declares:\n${declared}\nthe shared library exports:\n${in_shared}")
endif()
