# The library inside a project with flags and settings of its own: by add_subdirectory as static library, by
# FetchContent as shared library, and the latter installed and found by projects with and without such flags. The
# same instruction sets must run as in a plain build, and give the committed hashes.
#
#   cmake -DSOURCE= -DWORK= -DCC= -DCXX= -DGENERATOR= -DPLAIN= -DFLAGS= -DOPTIONS= -DIPO= -DOBJDUMP= -DAR= -DWIDE= -P parents.cmake
#
# FLAGS is the parent's CMAKE_C_FLAGS, OPTIONS its add_compile_options, IPO whether it has interprocedural
# optimization on, PLAIN the gelu-hash of a plain build. Empty
# CXX: no C++ programs. Empty WIDE: no look at the instructions (isolation.cmake). A single flag by hand:
#
#   cmake -DSOURCE=. -DWORK=/tmp/parents -DCC=gcc -DCXX=g++ -DGENERATOR=Ninja -DPLAIN=build/tests/c/gelu-hash
#       -DFLAGS=-march=native -P tests/c/parents.cmake
cmake_minimum_required(VERSION 3.22)

function(run what)
    string(TIMESTAMP start %s)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE errors)
    if(NOT status EQUAL 0)
        list(JOIN ARGN " " command)
        message(FATAL_ERROR "${what}: ${command}\n${output}${errors}")
    endif()
    string(TIMESTAMP end %s)
    math(EXPR seconds "${end} - ${start}")
    message(STATUS "${what}: passed, ${seconds} s")
    set(output "${output}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${WORK})
run("plain" ${PLAIN} --sampled)
set(plain "${output}")

cmake_host_system_information(RESULT cores QUERY NUMBER_OF_LOGICAL_CORES)
set(languages -DCMAKE_C_COMPILER=${CC} -DPARENT_CXX=OFF -DCONSUMER_CXX=OFF)
set(programs consumer_c)
if(CXX)
    set(languages -DCMAKE_C_COMPILER=${CC} -DCMAKE_CXX_COMPILER=${CXX})
    list(APPEND programs consumer_cxx)
endif()
set(parent ${CMAKE_COMMAND} -S ${SOURCE}/tests/c/parent -B ${WORK}/build -G ${GENERATOR} ${languages}
    -DGELU_SOURCE=${SOURCE} -DCMAKE_BUILD_TYPE=Release -DCMAKE_C_FLAGS=${FLAGS} -DCMAKE_CXX_FLAGS=${FLAGS}
    "-DPARENT_OPTIONS=${OPTIONS}" -DCMAKE_UNITY_BUILD=ON -DCMAKE_INTERPROCEDURAL_OPTIMIZATION=${IPO}
    -DCMAKE_C_VISIBILITY_PRESET=hidden -DCMAKE_CXX_VISIBILITY_PRESET=hidden)

function(use what) # use WHAT [CMAKE OPTION...]
    run("${what}: configure" ${parent} ${ARGN})
    run("${what}: build" ${CMAKE_COMMAND} --build ${WORK}/build --config Release --parallel ${cores})
    run("${what}: hash" ${WORK}/build/hash --sampled)
    if(NOT output STREQUAL plain)
        message(FATAL_ERROR "${what}: in place of\n${plain}this parent's library gives\n${output}")
    endif()
    foreach(program IN LISTS programs)
        run("${what}: ${program}" ${WORK}/build/${program})
    endforeach()
    run("${what}: install" ${CMAKE_COMMAND} --install ${WORK}/build --config Release --prefix ${WORK}/prefix)
endfunction()

# What is not asked for is not made.
function(no what)
    file(GLOB_RECURSE found ${ARGN})
    if(found)
        message(FATAL_ERROR "${what}: ${found}")
    endif()
endfunction()

use("add_subdirectory, static" -DBUILD_SHARED_LIBS=OFF)
no("a shared library" ${WORK}/build/libgelu.so* ${WORK}/build/libgelu.*dylib)
no("installed by a parent that does not ask" ${WORK}/prefix/*)
if(WIDE)
    file(GLOB_RECURSE library ${WORK}/build/libgelu.a)
    run("instructions" ${CMAKE_COMMAND} -DOBJDUMP=${OBJDUMP} -DAR=${AR} -DLIBRARY=${library} -DWIDE=${WIDE}
        -DWORK=${WORK}/isolation -P ${SOURCE}/tests/c/isolation.cmake)
endif()

use("FetchContent, shared" -DBUILD_SHARED_LIBS=ON -DPARENT_FETCH=ON -DGELU_INSTALL=ON)
no("a static library" ${WORK}/prefix/*.a)

# Also without flags: a shared library that was linked with -ffast-math flushes the subnormals of every
# program that loads it.
foreach(flags "" "${FLAGS} ${OPTIONS}")
    run("find_package, \"${flags}\": configure" ${CMAKE_COMMAND} -S ${SOURCE}/tests/c/consumer -B ${WORK}/consumer
        -G ${GENERATOR} ${languages} -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH=${WORK}/prefix
        -DCMAKE_C_FLAGS=${flags} -DCMAKE_CXX_FLAGS=${flags})
    run("find_package: build" ${CMAKE_COMMAND} --build ${WORK}/consumer --config Release)
    run("find_package: run" ${CMAKE_CTEST_COMMAND} --test-dir ${WORK}/consumer -C Release --output-on-failure
        --no-tests=error)
endforeach()
