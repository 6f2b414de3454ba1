#!/bin/sh
# Runs a sweep in pieces side by side with GNU parallel, and joins them.
#
#   sweep-parallel.sh PIECES OUTPUT.csv SCENARIO [options of headroom sweep]
#   sweep-parallel.sh 8 sweep.csv memo.headroom.json --vary agiFlop=1e30..1e38:400 --result agi
#
# HEADROOM is the command, where it is not on the path: HEADROOM="node out/cli/headroom.js".
set -eu
pieces=$1
output=$2
shift 2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# shellcheck disable=SC2086 # the command may consist of several words
seq "$pieces" | parallel --halt now,fail=1 -q ${HEADROOM:-headroom} sweep "$@" \
  --workers 1 --shard "{}/$pieces" --output "$folder/{}.csv"
# shellcheck disable=SC2046,SC2086
${HEADROOM:-headroom} merge-sweep $(seq -f "$folder/%.0f.csv" "$pieces") --output "$output"
