#!/usr/bin/env bash
#
# take-proposal.sh NUMBER COMMIT PATH: lays one file of a pull request into the working tree.
#
# The working tree is a checkout of the base. Of the proposal nothing but the bytes of PATH is
# taken: no other file, no symbolic link, no attribute, no filter. COMMIT is the head that the event
# names, so that what is reviewed is what the run is shown for. Prints the merge base, which
# `--since` takes. GITHUB_TOKEN, where it is set, reads a private repository; it reaches git by the
# environment.

set -euo pipefail

# The largest file that is taken, in bytes.
readonly LARGEST=10485760
# Git's mode of a regular file, executable or not.
readonly REGULAR='^100(644|755) blob '

fail() {
    printf 'take-proposal.sh: %s\n' "$1" >&2
    exit 1
}

fetch() {
    if [[ -n ${GITHUB_TOKEN:-} ]]; then
        local basic
        basic=$(printf 'x-access-token:%s' "$GITHUB_TOKEN" | base64 | tr -d '\n')
        export GIT_CONFIG_COUNT=1
        export GIT_CONFIG_KEY_0="http.${GITHUB_SERVER_URL:-https://github.com}/.extraheader"
        export GIT_CONFIG_VALUE_0="Authorization: Basic $basic"
    fi
    git fetch --quiet --no-tags --no-recurse-submodules --no-write-fetch-head \
        origin "+refs/pull/$1/head:refs/linkcheck/proposal" || fail "failed to fetch pull request $1"
}

main() {
    (($# == 3)) || fail 'usage: take-proposal.sh NUMBER COMMIT PATH'
    local number=$1 commit=$2 path=$3 entry size
    [[ $number =~ ^[0-9]+$ ]] || fail "$number is no number of a pull request"
    [[ $commit =~ ^[0-9a-f]{40,64}$ ]] || fail "$commit is no commit"
    fetch "$number"
    git cat-file -e "$commit^{commit}" 2>/dev/null ||
        fail "$commit is no longer part of pull request $number: a newer run reviews what is"

    entry=$(git ls-tree "$commit" -- "$path")
    [[ -n $entry ]] || fail "the proposal has no $path"
    [[ $entry =~ $REGULAR ]] || fail "$path is no regular file in the proposal, so it is not read"
    size=$(git cat-file -s "$commit:$path")
    ((size <= LARGEST)) || fail "$path has $size bytes in the proposal, more than $LARGEST"

    git merge-base HEAD "$commit" || fail 'the proposal has no history in common with its base'
    rm -f -- "$path"
    git cat-file blob "$commit:$path" > "$path"
}

main "$@"
