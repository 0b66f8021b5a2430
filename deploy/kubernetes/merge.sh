#!/bin/bash
#
# The last machine of a run: waits for all parts, makes them one, and ends as one run would have.
#
# From the environment: DATA, RUN and LINKCHECK_SHARDS as for shard.sh. On the volume it leaves
# history.db and the reports of the latest run.

set -euo pipefail

# Seconds between two looks at the volume. How long it waits in all is the Job's deadline.
readonly EVERY=${EVERY:-5}

# Whether every shard has left its report in folder $1.
complete() {
    local index
    for ((index = 0; index < LINKCHECK_SHARDS; index++)); do
        [[ -f $1/$index.json ]] || return 1
    done
}

# publish FILE NAME: lays FILE on the volume, whole or not at all.
publish() {
    cp "$1" "$DATA/$2.part"
    mv "$DATA/$2.part" "$DATA/$2"
}

main() {
    local parts=$DATA/runs/$RUN work code=0 form histories
    mkdir -p "$parts"
    until complete "$parts"; do sleep "$EVERY"; done

    work=$(mktemp -d)
    shopt -s nullglob
    histories=("$parts"/*.db)
    if ((${#histories[@]} > 0)); then
        cp "${histories[@]}" "$work/"
        linkcheck history merge "$work"/*.db --into "$work/merged"
        publish "$work/merged" history.db
    fi

    linkcheck report "$parts"/*.json --output "json=$work/report.json" --output "html=$work/report.html" \
        --output "sarif=$work/report.sarif" || code=$?
    for form in json html sarif; do
        if [[ -f $work/report.$form ]]; then publish "$work/report.$form" "report.$form"; fi
    done
    rm -rf "$parts"
    exit "$code"
}

main "$@"
