# Writes the sentences of the rule files as a C++ source that lupdate reads: the rules hold English source texts, which are
# translated where they are shown. Run as a script: -DOUTPUT=file. One line of a rule file holds one text.
set(am_rule_texts
  "delivery-codes.json" "DeliveryCodes" "explanation"
  "registration-checks.json" "RegistrationChecks" "title|detail|fix|registry|review|ctia|twilio|aws|bandwidth|law|own"
  "rejection-codes.json" "RejectionReasons" "meaning|advice"
  "campaign-templates.json" "CampaignTemplates" "title|explanation|meaning"
  "toll-free-checks.json" "TollFreeChecks" "title|detail|fix|meaning|aggregator|twilio|telnyx|bandwidth|aws|own")

set(lines "")
while(am_rule_texts)
  list(POP_FRONT am_rule_texts file context keys)
  set(path "${CMAKE_CURRENT_LIST_DIR}/../resources/rules/${file}")
  if(NOT EXISTS "${path}")
    continue()
  endif()
  file(READ "${path}" json)
  # What CMake's lists would take for their own.
  string(REPLACE ";" "<semicolon>" json "${json}")
  string(REPLACE "[" "<open>" json "${json}")
  string(REPLACE "]" "<close>" json "${json}")
  string(REGEX MATCHALL "\"(${keys})\": \"([^\"\\]|\\\\.)*\"" texts "${json}")
  foreach(text IN LISTS texts)
    string(REGEX REPLACE "^\"[a-z]+\": " "" text "${text}")
    string(APPEND lines "QT_TRANSLATE_NOOP(\"${context}\", ${text}),\n")
  endforeach()
endwhile()
string(REPLACE "<semicolon>" ";" lines "${lines}")
string(REPLACE "<open>" "[" lines "${lines}")
string(REPLACE "<close>" "]" lines "${lines}")
file(WRITE "${OUTPUT}" "static const char* texts[] = {\n${lines}};\n")
