#!/usr/bin/env bash
#
# upsert-comment.sh NUMBER FILE: makes FILE the one comment of linkcheck on pull request NUMBER.
#
# A comment that is there already is edited; otherwise one is made.

set -euo pipefail
# shellcheck source=github-api.sh
source "${BASH_SOURCE[0]%/*}/github-api.sh"

main() {
    (($# == 2)) || fail 'usage: upsert-comment.sh NUMBER FILE'
    local number=$1 file=$2 marker id
    [[ $number =~ ^[0-9]+$ ]] || fail "$number is no number of a pull request"
    [[ -f $file ]] || fail "there is no file $file"
    require_tools_and_environment
    check_length "$file"
    marker=$(marker_of "$file")
    jq --null-input --rawfile body "$file" '{body: $body}' > "$scratch/comment"

    every "issues/$number/comments" > "$scratch/comments"
    ours "$marker" < "$scratch/comments" > "$scratch/ours"
    id=$(head -n 1 "$scratch/ours" | jq .id)
    if [[ -n $id ]]; then
        api PATCH "issues/comments/$id" "$scratch/comment" > "$scratch/done"
        printf 'edited comment %s\n' "$id"
    else
        api POST "issues/$number/comments" "$scratch/comment" > "$scratch/done"
        printf 'made comment %s\n' "$(jq .id "$scratch/done")"
    fi
}

main "$@"
