#!/usr/bin/env bash
# 1,000 clients for 100 times at 18 desks over HTTP, 20 rounds, the server killed in 5 of them: no time twice, nobody twice, none lost; then
# free times and confirming at 100 a second. About 20 minutes.
# Smaller: -Dvikno.benchmark.rounds=2 -Dvikno.benchmark.clients=200 -Dvikno.benchmark.kills=1 -Dvikno.benchmark.seconds=10
set -euo pipefail
cd "$(dirname "$0")/.."
exec mvn -q -ntp -Pbenchmark -Dvikno.benchmark=race -DskipTests -DskipITs "$@" verify
