#!/bin/bash
#
# One machine of a run: checks the hosts of its shard and leaves its part on the shared volume.
#
# From the environment: INPUT (what to check), DATA (the volume), RUN (the name of this run, the same
# on all machines), JOB_COMPLETION_INDEX (from Kubernetes) and LINKCHECK_SHARDS.

set -euo pipefail

# leave FILE PLACE: lays FILE on the volume, whole or not at all.
leave() {
    cp "$1" "$2.part"
    mv "$2.part" "$2"
}

main() {
    local parts=$DATA/runs/$RUN index=$JOB_COMPLETION_INDEX work code=0
    # A history is a database, which network volumes do not lock well: it is worked on here, in the
    # pod, and only whole files are laid on the volume.
    work=$(mktemp -d)
    mkdir -p "$parts"
    if [[ -f $DATA/history.db ]]; then cp "$DATA/history.db" "$work/history.db"; fi

    linkcheck check --shard auto --history "$work/history.db" --quiet --no-progress \
        --output "json=$work/report.json" "$@" -- "$INPUT" || code=$?
    # Findings (1) are told by the merge. Anything else is no answer, and the pod is started again.
    if ((code > 1)); then exit "$code"; fi

    # Whole or not at all: the merge takes what it sees. The report comes last, for it is waited for.
    # A shard without hosts remembers nothing.
    if [[ -f $work/history.db ]]; then leave "$work/history.db" "$parts/$index.db"; fi
    leave "$work/report.json" "$parts/$index.json"
}

main "$@"
