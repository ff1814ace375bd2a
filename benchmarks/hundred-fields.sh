#!/usr/bin/env bash
# A form of a hundred fields: its page, its autosave and every action of its builder, beside the floor of the same run.
# Fails above 400, 50 and 300 ms. Longer: -Dvikno.benchmark.times=2000 -Dvikno.benchmark.rounds=200
set -euo pipefail
cd "$(dirname "$0")/.."
exec mvn -q -ntp -Pbenchmark -Dvikno.benchmark=hundred-fields -DskipTests -DskipITs "$@" verify
