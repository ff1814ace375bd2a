#!/usr/bin/env bash
# 50 boards and 500 telephones listen to a hall while its desks call 200 people: how soon everybody hears and shows it. About 6 minutes.
# Smaller: -Dvikno.benchmark.boards=10 -Dvikno.benchmark.phones=60 -Dvikno.benchmark.calls=20; one call in so many ms: -Dvikno.benchmark.pace=500
set -euo pipefail
cd "$(dirname "$0")/.."
exec mvn -q -ntp -Pbenchmark -Dvikno.benchmark=hall -DskipTests -DskipITs "$@" verify
