# shellcheck shell=bash
#
# GitHub's REST API by curl and jq; sourced by the scripts beside it.
#
# From the environment: GITHUB_API_URL, GITHUB_REPOSITORY (owner/name) and GITHUB_TOKEN. The token
# reaches curl through a pipe: what stands on a command line is seen by every process.

# The most that GitHub takes as the body of an issue or a comment, in characters.
readonly LONGEST_BODY=65536
# Who writes with the token of a workflow. Nobody else's text is ever taken for ours.
readonly BOT='github-actions[bot]'

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
    printf '%s: %s\n' "${0##*/}" "$1" >&2
    exit 1
}

require_tools_and_environment() {
    local name
    for name in curl jq; do
        command -v "$name" >/dev/null || fail "$name is needed and not installed"
    done
    for name in GITHUB_API_URL GITHUB_REPOSITORY GITHUB_TOKEN; do
        [[ -n ${!name:-} ]] || fail "the variable $name is not set"
    done
}

# api METHOD PATH [FILE]: sends FILE, if one is given, and prints the answer.
api() {
    local method=$1 path=$2 body=${3:-} code
    local options=(--silent --show-error --max-time 60 --request "$method")
    # A POST that is sent twice could write twice.
    [[ $method == POST ]] || options+=(--retry 3)
    [[ -z $body ]] || options+=(--header 'Content-Type: application/json' --data-binary "@$body")
    code=$(curl "${options[@]}" \
        --config <(printf 'header = "Authorization: Bearer %s"\n' "$GITHUB_TOKEN") \
        --header 'Accept: application/vnd.github+json' \
        --header 'X-GitHub-Api-Version: 2022-11-28' \
        --output "$scratch/answer" --write-out '%{http_code}' \
        "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/$path") || fail "$method $path: no answer"
    if [[ $code != 2?? ]]; then
        # What GitHub says of it, on one line and without anything that a log would interpret.
        local said
        said=$(jq --raw-output '.message // empty' "$scratch/answer" 2>/dev/null | tr '[:cntrl:]' ' ' || true)
        fail "$method $path: HTTP $code ${said:0:300}"
    fi
    cat "$scratch/answer"
}

# every PATH: the elements of a list that comes in pages, one a line.
every() {
    local path=$1 separator='?' page count
    [[ $path != *'?'* ]] || separator='&'
    for ((page = 1; page <= 100; page++)); do
        api GET "$path${separator}per_page=100&page=$page" > "$scratch/page"
        jq --compact-output '.[]' "$scratch/page"
        count=$(jq length "$scratch/page")
        ((count == 100)) || return 0
    done
    fail "GET $path: more than 100 pages"
}

# The hidden line that a report ends with. It is the same for the same inputs, and by it a text is
# found again.
marker_of() {
    local last
    last=$(tail -n 1 "$1")
    [[ $last =~ ^'<!-- linkcheck --><!-- linkcheck-key: '[0-9a-f]+' -->'$ ]] ||
        fail "$1 does not end with the marker of linkcheck's markdown: write it with --output markdown=PATH"
    printf '%s' "$last"
}

# Fails for a text that GitHub would refuse.
check_length() {
    local bytes characters
    bytes=$(wc -c < "$1")
    ((bytes <= 4 * LONGEST_BODY)) || fail "$1 has $bytes bytes, more than any comment may have"
    characters=$(jq --null-input --rawfile body "$1" '$body | length')
    ((characters <= LONGEST_BODY)) || fail "$1 has $characters characters; GitHub takes $LONGEST_BODY"
}

# Of the elements that come in, those that the bot wrote and that end with marker $1.
ours() {
    jq --compact-output --arg marker "$1" --arg bot "$BOT" \
        'select(.user.login == $bot and ((.body // "") | sub("\\s+$"; "") | endswith($marker)))'
}
