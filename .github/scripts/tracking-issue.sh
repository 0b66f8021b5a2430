#!/usr/bin/env bash
#
# tracking-issue.sh CODE FILE: keeps one issue that tells what the latest check found.
#
# CODE is the exit code of the check. With 1 (findings) the issue is opened, opened again, or edited;
# with 0 (all well) it is closed; with any other nothing was found out, and it is left as it is.
# FILE is the check's Markdown. ISSUE_TITLE, where it is set, is the title of a new issue.

set -euo pipefail
# shellcheck source=github-api.sh
source "${BASH_SOURCE[0]%/*}/github-api.sh"

# The number and state of our issue: an open one if there is one, else the newest.
find_issue() {
    every 'issues?state=all&creator=github-actions%5Bbot%5D' > "$scratch/issues"
    # To this API a pull request is an issue, too.
    jq --compact-output 'select(has("pull_request") | not)' "$scratch/issues" | ours "$1" > "$scratch/ours"
    jq --slurp --raw-output \
        'sort_by(.state == "open", .number) | last // empty | "\(.number) \(.state)"' "$scratch/ours"
}

# write METHOD PATH FILTER FILE: sends what the jq filter makes of the file's text.
write() {
    jq --null-input --rawfile body "$4" --arg title "${ISSUE_TITLE:-Link check: something needs a look}" \
        "$3" > "$scratch/issue"
    api "$1" "$2" "$scratch/issue" > "$scratch/done"
}

# shellcheck disable=SC2016 # jq's variables, not the shell's
main() {
    (($# == 2)) || fail 'usage: tracking-issue.sh CODE FILE'
    local code=$1 file=$2 marker found number state
    if [[ $code != [01] ]]; then
        printf 'the check ended with %s: the issue is left as it is\n' "$code"
        return
    fi
    [[ -f $file ]] || fail "there is no file $file"
    require_tools_and_environment
    check_length "$file"
    marker=$(marker_of "$file")
    found=$(find_issue "$marker")
    read -r number state <<< "$found" || true

    if [[ $code == 1 && -z $number ]]; then
        write POST issues '{$title, $body}' "$file"
        printf 'opened issue %s\n' "$(jq .number "$scratch/done")"
    elif [[ $code == 1 ]]; then
        write PATCH "issues/$number" '{$body, state: "open"}' "$file"
        printf 'edited issue %s, which was %s\n' "$number" "$state"
    elif [[ $state == open ]]; then
        write PATCH "issues/$number" '{$body, state: "closed", state_reason: "completed"}' "$file"
        printf 'closed issue %s\n' "$number"
    else
        printf 'all is well, and no issue is open\n'
    fi
}

main "$@"
