#!/usr/bin/env bash
# The public pages and how they stand to the floor of the same run. Fails where a kept page is answered less than a third as often as as
# many ready bytes.
# Needs wrk (Debian: apt install wrk). Longer: -Dvikno.benchmark.warmup=30 -Dvikno.benchmark.seconds=20
set -euo pipefail
cd "$(dirname "$0")/.."
command -v wrk >/dev/null || { echo "wrk is missing: install it (Debian: apt install wrk) and run the command again." >&2; exit 1; }
exec mvn -q -ntp -Pbenchmark -Dvikno.benchmark=pages "$@" verify
