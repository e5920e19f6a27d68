# The operator library for ONNX Runtime: the kernels with the threads of an ONNX Runtime session in the place of
# OpenMP (parallel.c). ONNX Runtime opens it by its path, so it is neither linked against nor versioned, and has the
# same name on Linux and macOS.
add_library(gelu_ort MODULE src/dispatch.c src/onnxruntime/operators.c src/onnxruntime/pool.c $<TARGET_OBJECTS:gelu_objects>)
set_target_properties(gelu_ort PROPERTIES PREFIX lib)
target_link_libraries(gelu_ort PRIVATE gelu_flags)
if(UNIX)
    target_link_libraries(gelu_ort PRIVATE Threads::Threads) # pthread_once()
endif()
if(GELU_INSTALL)
    install(TARGETS gelu_ort DESTINATION ${CMAKE_INSTALL_LIBDIR})
elseif(NOT PROJECT_IS_TOP_LEVEL)
    set_target_properties(gelu_ort PROPERTIES EXCLUDE_FROM_ALL ON)
endif()
