#!/bin/sh
# Runs a sweep in pieces side by side with GNU parallel, and joins them.
#
#   sweep-parallel.sh PIECES OUTPUT.csv SCENARIO [options of headroom sweep]
#   sweep-parallel.sh 8 sweep.csv memo.headroom.json --vary agiFlop=1e30..1e38:400 --result agi
#
# The pieces lie in OUTPUT.csv.pieces until they are joined: called again after it was stopped, the
# script goes on where it was.
# HEADROOM is the command, where it is not on the path: HEADROOM="node out/cli/headroom.js".
set -eu
pieces=$1
output=$2
shift 2
folder=$output.pieces
mkdir -p "$folder"
# shellcheck disable=SC2086 # the command may consist of several words
seq "$pieces" | parallel --halt now,fail=1 -q ${HEADROOM:-headroom} sweep "$@" \
  --workers 1 --shard "{}/$pieces" --resume --output "$folder/{}.csv"
set --
for piece in $(seq "$pieces"); do set -- "$@" "$folder/$piece.csv"; done
# shellcheck disable=SC2086
${HEADROOM:-headroom} merge-sweep "$@" --output "$output"
rm -r "$folder"
