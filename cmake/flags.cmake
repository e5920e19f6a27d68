# gelu_flags: how every file of the library and of its tests is compiled. gelu_threads: what the threaded
# functions need on top. Both end with the build; installed targets and gelu.pc say GELU_PRIVATE_LIBRARIES.

set(CMAKE_C_STANDARD 11)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_EXTENSIONS OFF)
set(CMAKE_C_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_library(gelu_flags INTERFACE)
target_include_directories(gelu_flags INTERFACE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/src)
# A contracted a * b + c rounds once on one instruction set and twice on another: FMA is written where it is
# meant. math-errno off, as it keeps fma() from being inlined where the baseline has the instruction.
target_compile_options(gelu_flags INTERFACE
    -ffp-contract=off -fno-math-errno -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes)
target_link_libraries(gelu_flags INTERFACE m)
if(GELU_WERROR)
    target_compile_options(gelu_flags INTERFACE -Werror)
endif()
if(GELU_SANITIZE)
    target_compile_options(gelu_flags INTERFACE
        -fsanitize=${GELU_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -g)
    target_link_options(gelu_flags INTERFACE -fsanitize=${GELU_SANITIZE})
endif()

add_library(gelu_threads INTERFACE)
set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)
target_link_libraries(gelu_threads INTERFACE Threads::Threads)
set(GELU_PRIVATE_LIBRARIES pthread m)
if(GELU_OPENMP)
    find_package(OpenMP COMPONENTS C)
    if(OpenMP_C_FOUND)
        target_link_libraries(gelu_threads INTERFACE OpenMP::OpenMP_C)
        # By name, not by path: the path is that of the machine which builds.
        set(GELU_PRIVATE_LIBRARIES ${OpenMP_C_LIB_NAMES} ${GELU_PRIVATE_LIBRARIES})
        list(REMOVE_DUPLICATES GELU_PRIVATE_LIBRARIES)
    else()
        message(STATUS "No OpenMP for ${CMAKE_C_COMPILER}: every function will run on one thread")
    endif()
endif()
