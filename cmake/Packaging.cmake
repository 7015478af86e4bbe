# `cpack` in the build folder makes a .deb with both programs.
include(GNUInstallDirs)

foreach(program agentmessage-console agentmessage-sandbox)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  endif()
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/installer/linux/io.agentmessage.Console.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/io.agentmessage.Console.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${PROJECT_SOURCE_DIR}/installer/linux/copyright
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/agentmessage-console)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME agentmessage-console)
set(CPACK_PACKAGE_CONTACT "AgentMessage Console maintainers <maintainers@agentmessage-console.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Desktop console and sandbox for the AgentMessage SMS API")
set(CPACK_PACKAGE_DESCRIPTION
"Reads, searches and sends text messages over the AgentMessage API on an offline
copy, registers brands and campaigns, and keeps consent in sight. The sandbox
emulates the whole API for tests and needs no account and no network.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so the linker does not see them: SQLite driver, SVG icons, Qt's own translations.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, fonts-noto-core, fonts-noto-color-emoji")
include(CPack)
