#!/bin/bash
# Runs 'mentor score' for the action: tells its outputs first and fails then, so that a low score leaves a report behind.
set -u

program=$MENTOR
if ! command -v "$program" >/dev/null; then
  package=$(cd "$GITHUB_ACTION_PATH/../../.." && pwd)
  swift build -c release --product mentor --package-path "$package" || exit 2
  program=$package/.build/release/mentor
fi

options=()
[ -n "$LEAST" ] && options+=(--min-score "$LEAST")
[ -n "$SEVERITY" ] && options+=(--fail-on "$SEVERITY")
# Blanks part the words of these two, and patterns of file names are filled in: that is what they are for.
# shellcheck disable=SC2206
options+=($ARGS)
# shellcheck disable=SC2206
files=($FILES)

# Until the report is through, the runner obeys no line: one of a message could be a command to it ("::...", "##[...]").
pause=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
echo "::stop-commands::$pause"
status=0
"$program" score ${options[@]+"${options[@]}"} --format ndjson -- "${files[@]}" >"$REPORT" || status=$?
"$program" score ${options[@]+"${options[@]}"} --color never -- "${files[@]}" || true
echo "::$pause::"
{
  echo "status=$status"
  echo "report=$REPORT"
} >>"$GITHUB_OUTPUT"
exit "$status"
