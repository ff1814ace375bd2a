#!/usr/bin/env bash
# Three hundred people fill in forms at once, from the catalogue to the submitted application, with pauses and an autosave a second.
# Fails on an error, on a lost or doubled application and above 1.5 s (p95). Fewer: -Dvikno.benchmark.people=50 -Dvikno.benchmark.minutes=1
set -euo pipefail
cd "$(dirname "$0")/.."
exec mvn -q -ntp -Pbenchmark -Dvikno.benchmark=ordering -DskipTests -DskipITs "$@" verify
