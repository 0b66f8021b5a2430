#!/usr/bin/env bash
#
# action-check.sh PROGRAM: checks, and tells the outputs; action.yml's second step.
#
# From the environment: INPUT_FILES and INPUT_ARGS, one a line, each handed on as one argument and
# never evaluated; RUNNER_TEMP and GITHUB_OUTPUT.

set -euo pipefail

# The lines of $1 that are not empty, into the array `lines`; a carriage return at the end and white
# space around belong to the YAML, not to the argument. (`mapfile` is not in the bash of macOS.)
lines_of() {
    local line
    lines=()
    while IFS=$' \t\r' read -r line || [[ -n $line ]]; do
        [[ -z $line ]] || lines+=("$line")
    done <<< "$1"
}

main() {
    local program=$1 report code=0 counts lines files
    # The name is new for each use of the action, so that two in one job keep their reports.
    report=$(mktemp -d "$RUNNER_TEMP/linkcheck-report.XXXXXX")/report.json
    lines_of "${INPUT_FILES:-}"
    files=("${lines[@]+"${lines[@]}"}")
    lines_of "${INPUT_ARGS:-}"
    if ((${#files[@]} == 0)); then
        printf '::error title=linkcheck::inputs names no file\n'
        exit 2
    fi

    # Annotations, unless another form is asked for.
    [[ " ${lines[*]+"${lines[*]}"}" == *' --format'* ]] || lines=(--format=github "${lines[@]+"${lines[@]}"}")

    # What follows `--` is an input, whatever it begins with.
    "$program" check "--output=json=$report" "${lines[@]+"${lines[@]}"}" -- "${files[@]}" || code=$?
    printf 'exit-code=%s\n' "$code" >> "$GITHUB_OUTPUT"
    # A run that could not start may have left no report.
    if [[ -f $report ]]; then
        counts=$(jq --raw-output \
            '.summary | to_entries[] | select(.key | IN("dead", "redirected", "suspect", "unknown", "ok")) | "\(.key)=\(.value)"' \
            "$report")
        printf 'report=%s\n%s\n' "$report" "$counts" >> "$GITHUB_OUTPUT"
    fi
    exit "$code"
}

main "$@"
