# Objects other than an instruction set's own hold none of its instructions: no ymm, zmm or mask register. Its own
# call no function where there is an instruction.
#
#   cmake -DOBJDUMP= -DAR= -DLIBRARY= -DWIDE=avx512,avx2 -DUNALIGNED= -DWORK= -P isolation.cmake
#
# Where UNALIGNED is true, nothing moves a ymm or zmm register to or from memory that had to be aligned for it.
cmake_minimum_required(VERSION 3.22)

file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
execute_process(COMMAND ${AR} x ${LIBRARY} WORKING_DIRECTORY ${WORK} COMMAND_ERROR_IS_FATAL ANY)
file(GLOB objects ${WORK}/*.o ${WORK}/*.obj)
string(REPLACE "," ";" wide "${WIDE}")
set(found)
foreach(object IN LISTS objects)
    get_filename_component(name ${object} NAME_WE)
    execute_process(COMMAND ${OBJDUMP} -dt --no-show-raw-insn ${object} OUTPUT_VARIABLE code
        COMMAND_ERROR_IS_FATAL ANY)
    # A v at the start of a mnemonic is VEX or EVEX encoding, whatever the registers.
    string(REGEX MATCH "[^\n]*(%[yz]mm|%k[0-7]|\tv[a-z0-9]+ )[^\n]*" line "${code}")
    if(name IN_LIST wide)
        if(NOT line)
            message(SEND_ERROR "${name} holds no vector instruction: this check looks at the wrong file")
        endif()
        list(APPEND found ${name})
        if(code MATCHES "__popcount")
            message(SEND_ERROR "${name} was not compiled with POPCNT")
        endif()
        string(REGEX MATCH "[^\n]*\tvmov(ap[sd]|dqa)[^\n]*(\\([^\n]*%[yz]mm|%[yz]mm[^\n]*\\()[^\n]*" line "${code}")
        if(UNALIGNED AND line)
            message(SEND_ERROR "${name} needs an aligned stack: ${line}")
        endif()
    elseif(line)
        message(SEND_ERROR "${name} must run on every CPU, but holds: ${line}")
    else()
        message(STATUS "${name}: baseline")
    endif()
endforeach()
list(SORT wide)
list(SORT found)
if(NOT wide STREQUAL found)
    message(FATAL_ERROR "looked for ${wide} in ${LIBRARY}, found ${found}")
endif()
