# Every symbol that a linker sees in the library begins with gelu_. The shared library exports exactly what
# gelu.h declares, and abi.txt lists the same: programs linked with an earlier build rely on it.
#
#   cmake -DCC= -DNM= -DOBJDUMP= -DSHARED= -DSTATIC= -DHEADER= -DABI= -P symbols.cmake
#   cmake -DCC= -DHEADER= -DABI= -DWRITE=ON -P symbols.cmake    writes the list (cmake --build build --target gelu-abi)
cmake_minimum_required(VERSION 3.22)

function(defined_symbols result)
    execute_process(COMMAND ${NM} ${ARGN} OUTPUT_VARIABLE output ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "[^\n]+" lines "${output}")
    set(symbols)
    foreach(line IN LISTS lines)
        if(line MATCHES "^[0-9a-f]* *[A-Z] ([^ ]+)$")
            set(symbol ${CMAKE_MATCH_1})
            # Where MinGW keeps the address of the symbol that follows; what musl's start files bring.
            if(symbol MATCHES "^\\.refptr\\.|^_(init|fini)$")
                continue()
            endif()
            if(NOT symbol MATCHES "^_?gelu_")
                message(SEND_ERROR "${ARGN}: ${symbol} does not begin with gelu_")
            endif()
            list(APPEND symbols ${symbol})
        endif()
    endforeach()
    list(SORT symbols)
    set(${result} ${symbols} PARENT_SCOPE)
endfunction()

# Most declarations are made by macros, so the compiler reads them. Spaces are the preprocessor's.
execute_process(COMMAND ${CC} -E -P ${HEADER} OUTPUT_VARIABLE header COMMAND_ERROR_IS_FATAL ANY)
string(REGEX REPLACE "[ \n]+" " " header "${header}")
string(REGEX REPLACE " ?\\* ?" " *" header "${header}")
string(REPLACE "( " "(" header "${header}")
string(REGEX MATCHALL "[a-z][a-z0-9_ *]*gelu_[a-z0-9_]+ ?\\([^)]*\\)" prototypes "${header}")
list(FILTER prototypes EXCLUDE REGEX "^static inline ") # these are in each program, not in the library
list(SORT prototypes)
if(WRITE)
    list(JOIN prototypes "\n" lines)
    file(WRITE ${ABI} "${lines}\n")
    return()
endif()

defined_symbols(in_static --extern-only --defined-only ${STATIC})
if(SHARED MATCHES "\\.dll$")
    execute_process(COMMAND ${OBJDUMP} -p ${SHARED} OUTPUT_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX REPLACE ".*Ordinal/Name Pointer\\] Table[^\n]*\n" "" output "${output}")
    string(REGEX REPLACE "\n\n.*" "" output "${output}")
    string(REGEX MATCHALL "[^ \n]+\n" in_shared "${output}\n")
    list(TRANSFORM in_shared STRIP)
    list(SORT in_shared)
else()
    defined_symbols(in_shared --dynamic --defined-only ${SHARED})
endif()

set(declared ${prototypes})
list(TRANSFORM declared REPLACE ".*(gelu_[a-z0-9_]+) ?\\(.*" "\\1")
list(SORT declared)
if(NOT declared OR NOT declared STREQUAL in_shared)
    message(SEND_ERROR "gelu.h declares:\n${declared}\nthe shared library exports:\n${in_shared}")
endif()

file(STRINGS ${ABI} listed)
set(gone ${listed})
list(REMOVE_ITEM gone ${prototypes})
set(new ${prototypes})
list(REMOVE_ITEM new ${listed})
list(JOIN gone "\n  " gone)
list(JOIN new "\n  " new)
if(gone)
    message(SEND_ERROR "gone from gelu.h, or changed, but in abi.txt:\n  ${gone}\nPrograms linked with a "
        "released library call these. Put them back; or raise GELU_VERSION_MAJOR, which is the SOVERSION, and "
        "write the list: cmake --build build --target gelu-abi")
endif()
if(new)
    message(SEND_ERROR "in gelu.h, but not in abi.txt:\n  ${new}\nThey are promised from now on. Write the "
        "list: cmake --build build --target gelu-abi")
endif()
