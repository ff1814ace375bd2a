#!/usr/bin/env bash
# What this machine and server give at the least of work: the floor every page is compared with.
# Needs wrk (Debian: apt install wrk). Longer: -Dvikno.benchmark.warmup=30 -Dvikno.benchmark.seconds=20
set -euo pipefail
cd "$(dirname "$0")/.."
command -v wrk >/dev/null || { echo "wrk is missing: install it (Debian: apt install wrk) and run the command again." >&2; exit 1; }
exec mvn -q -ntp -Pbenchmark -Dvikno.benchmark=floor "$@" verify
