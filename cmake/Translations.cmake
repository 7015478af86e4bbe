# English is the source; each other language is a .ts file in translations/, compiled to .qm and embedded in the console
# under :/translations. `cmake --build build --target update_translations` collects new strings from the sources.
set(am_translation_files
  ${PROJECT_SOURCE_DIR}/translations/agentmessage-console_en.ts
  ${PROJECT_SOURCE_DIR}/translations/agentmessage-console_es.ts)
qt_add_lrelease(agentmessage-console TS_FILES ${am_translation_files} QM_FILES_OUTPUT_VARIABLE am_qm_files)
qt_add_resources(agentmessage-console am_translations PREFIX /translations
  BASE ${CMAKE_BINARY_DIR} FILES ${am_qm_files})

# The sentences of the rule files are collected first. Given to lupdate as folders with an include path, so that it finds the classes and with them the contexts. English needs
# its plural forms only; all other texts are the source itself.
set(am_rule_texts ${PROJECT_BINARY_DIR}/rule_texts.cpp)
set(am_lupdate Qt6::lupdate -no-obsolete -locations none app/console src/models ui ${am_rule_texts} -I . -I src)
add_custom_target(update_translations
  COMMAND ${CMAKE_COMMAND} -DOUTPUT=${am_rule_texts} -P cmake/RuleTexts.cmake
  COMMAND ${am_lupdate} -pluralonly -ts translations/agentmessage-console_en.ts
  COMMAND ${am_lupdate} -ts translations/agentmessage-console_es.ts
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
  VERBATIM)
