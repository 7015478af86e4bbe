# What every target of ours is built with: the language level, strict Qt strings, warnings, sanitizers.
function(am_target_settings target)
  target_compile_features(${target} PUBLIC cxx_std_20)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF AUTOMOC ON AUTORCC ON
                        POSITION_INDEPENDENT_CODE ON)
  target_compile_definitions(${target} PRIVATE
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
  target_compile_options(${target} PRIVATE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wnull-dereference
    $<$<BOOL:${AM_WARNINGS_AS_ERRORS}>:-Werror>)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 reports null dereferences inside coroutine frames that cannot happen.
    target_compile_options(${target} PRIVATE -Wno-null-dereference)
  endif()
  if(AM_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=${AM_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(${target} PUBLIC -fsanitize=${AM_SANITIZE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
      # Clang 14 cannot assemble this check's data in functions that are coroutines.
      target_compile_options(${target} PRIVATE -fno-sanitize=function)
    endif()
  endif()
  if(AM_FUZZ)
    target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link)
  endif()
endfunction()

# am_library(NAME SOURCES … PUBLIC … PRIVATE …): one static library per folder, named am_<folder>.
function(am_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(am_${name} STATIC ${ARG_SOURCES})
  am_target_settings(am_${name})
  target_include_directories(am_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(am_${name} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
endfunction()

# am_test(NAME SOURCES … LIBRARIES …): a QtTest program, run offscreen by CTest.
function(am_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  am_target_settings(${name})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/tests)
  # Only where they are used: a path in the flags keeps ccache from sharing objects between clones.
  foreach(source IN LISTS ARG_SOURCES)
    file(STRINGS ${source} uses REGEX "AM_(SOURCE|BINARY)_DIR" LIMIT_COUNT 1)
    if(uses)
      set_source_files_properties(${source} PROPERTIES COMPILE_DEFINITIONS
        "AM_SOURCE_DIR=\"${PROJECT_SOURCE_DIR}\";AM_BINARY_DIR=\"${CMAKE_BINARY_DIR}\"")
    endif()
  endforeach()
  target_link_libraries(${name} PRIVATE ${ARG_LIBRARIES} Qt6::Test)
  add_test(NAME ${name} COMMAND ${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
