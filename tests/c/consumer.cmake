# The installed package as its users see it: installed to a prefix that is then moved, found by find_package
# and by pkg-config, linked dynamically and statically, from C and C++.
#
#   cmake -DBUILD= -DSOURCE= -DWORK= -DCC= -DCXX= -DPKG_CONFIG= -DTOOLCHAIN= -DEMULATOR= -DSUFFIX=
#     -DFLAGS= -DSTATIC= -P consumer.cmake
#
# Empty CXX: no C++ programs. Empty PKG_CONFIG: find_package only. Empty STATIC: nothing wholly static.
cmake_minimum_required(VERSION 3.22)

function(run what)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT status EQUAL 0)
        list(JOIN ARGN " " command)
        message(FATAL_ERROR "${what}: ${command}\n${output}")
    endif()
    message(STATUS "${what}: passed")
endfunction()

file(REMOVE_RECURSE ${WORK})
set(prefix ${WORK}/moved)
run("install" ${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/prefix)
file(RENAME ${WORK}/prefix ${prefix})

file(GLOB_RECURSE texts ${prefix}/*.cmake ${prefix}/*.pc)
foreach(text IN LISTS texts)
    file(READ ${text} content)
    foreach(path ${BUILD} ${SOURCE} ${WORK})
        string(FIND "${content}" "${path}" position)
        if(NOT position EQUAL -1)
            message(FATAL_ERROR "${text} names a directory of this machine: ${path}")
        endif()
    endforeach()
endforeach()

# Windows finds DLLs by PATH. Wine has its own PATH and puts WINEPATH before it.
if(CMAKE_HOST_WIN32)
    set(ENV{PATH} "${prefix}/bin;$ENV{PATH}")
endif()
set(ENV{WINEPATH} ${prefix}/bin)

set(options -DCMAKE_PREFIX_PATH=${prefix} -DCMAKE_C_COMPILER=${CC} -DCMAKE_C_FLAGS=${FLAGS}
    -DCMAKE_CXX_FLAGS=${FLAGS} -DCMAKE_FIND_ROOT_PATH=${prefix})
if(TOOLCHAIN)
    list(APPEND options --toolchain ${TOOLCHAIN})
endif()
if(CXX)
    list(APPEND options -DCMAKE_CXX_COMPILER=${CXX})
else()
    list(APPEND options -DCONSUMER_CXX=OFF)
endif()
run("find_package: configure" ${CMAKE_COMMAND} -S ${SOURCE}/tests/c/consumer -B ${WORK}/build ${options})
run("find_package: build" ${CMAKE_COMMAND} --build ${WORK}/build)
run("find_package: run" ${CMAKE_CTEST_COMMAND} --test-dir ${WORK}/build --output-on-failure --no-tests=error)

# The example in the documentation, as its first lines say.
list(FILTER options EXCLUDE REGEX "CXX")
run("example: configure" ${CMAKE_COMMAND} -S ${SOURCE}/examples/c -B ${WORK}/example ${options})
run("example: build" ${CMAKE_COMMAND} --build ${WORK}/example)
run("example: run" ${EMULATOR} ${WORK}/example/activation${SUFFIX})

if(NOT PKG_CONFIG)
    return()
endif()
file(GLOB_RECURSE pc ${prefix}/gelu.pc)
get_filename_component(pc_dir ${pc} DIRECTORY)
get_filename_component(lib_dir ${pc_dir} DIRECTORY)
function(pkg_config result)
    execute_process(COMMAND ${CMAKE_COMMAND} -E env PKG_CONFIG_PATH=${pc_dir} ${PKG_CONFIG} ${ARGN} gelu
        OUTPUT_VARIABLE flags OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    separate_arguments(flags UNIX_COMMAND "${flags}")
    set(${result} ${flags} PARENT_SCOPE)
endfunction()
pkg_config(dynamic --cflags --libs)
pkg_config(static --cflags --libs --static)
separate_arguments(FLAGS UNIX_COMMAND "${FLAGS}")

foreach(language C CXX)
    if(language STREQUAL "C")
        set(compile ${CC} ${FLAGS} ${SOURCE}/tests/c/consumer/consumer.c)
    elseif(CXX)
        set(compile ${CXX} ${FLAGS} ${SOURCE}/tests/c/consumer/consumer.cpp)
    else()
        continue()
    endif()
    set(program ${WORK}/${language})
    run("pkg-config, ${language}, dynamic: build"
        ${compile} -o ${program}_dynamic${SUFFIX} ${dynamic} -lm -Wl,-rpath,${lib_dir})
    run("pkg-config, ${language}, dynamic: run" ${EMULATOR} ${program}_dynamic${SUFFIX})
    if(STATIC)
        run("pkg-config, ${language}, static: build" ${compile} -static -o ${program}_static${SUFFIX} ${static} -lm)
        run("pkg-config, ${language}, static: run" ${EMULATOR} ${program}_static${SUFFIX})
    endif()
endforeach()
