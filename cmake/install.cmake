# Header, libraries, find_package(gelu) and gelu.pc. All of it may be moved after installation: no absolute
# path is written anywhere.
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/gelu)

install(FILES include/gelu/gelu.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/gelu)
install(TARGETS ${GELU_LIBRARIES} EXPORT gelu-targets)
install(EXPORT gelu-targets NAMESPACE gelu:: DESTINATION ${package_dir})
configure_package_config_file(cmake/gelu-config.cmake.in gelu-config.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(gelu-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/gelu-config.cmake ${PROJECT_BINARY_DIR}/gelu-config-version.cmake
    DESTINATION ${package_dir})

file(RELATIVE_PATH pc_prefix ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
string(REGEX REPLACE "/$" "" pc_prefix ${pc_prefix})
file(RELATIVE_PATH pc_libdir ${CMAKE_INSTALL_PREFIX} ${CMAKE_INSTALL_FULL_LIBDIR})
file(RELATIVE_PATH pc_includedir ${CMAKE_INSTALL_PREFIX} ${CMAKE_INSTALL_FULL_INCLUDEDIR})
list(TRANSFORM GELU_PRIVATE_LIBRARIES REPLACE "^([^-].*)$" "-l\\1" OUTPUT_VARIABLE pc_private)
list(JOIN pc_private " " pc_private)
if(TARGET gelu)
    set(pc_libs "")
else()
    set(pc_libs " ${pc_private}") # here -lgelu can only mean the static library
endif()
configure_file(cmake/gelu.pc.in gelu.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/gelu.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
