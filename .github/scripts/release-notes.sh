#!/usr/bin/env bash
#
# release-notes.sh VERSION: what CHANGELOG.md says of a version; of one that it does not name, what
# it says of the unreleased.

set -euo pipefail

section() {
    awk -v heading="## [$1]" '
        index($0, "## ") == 1 { inside = index($0, heading) == 1; next }
        /^\[[^]]+\]: / { next }
        inside
    ' CHANGELOG.md
}

notes=$(section "$1")
[[ -n $notes ]] || notes=$(section Unreleased)
printf '%s\n' "$notes"
