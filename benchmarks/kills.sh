#!/usr/bin/env bash
# Browsers, then the server, are killed at random moments while people type and submit. Fails when more than the last two seconds of
# typing are lost, or an application is lost or doubled. Needs Chromium (Debian: apt install chromium); takes about half an hour.
# Fewer: -Dvikno.benchmark.browsers=6 -Dvikno.benchmark.servers=1. Other moments: -Dvikno.benchmark.seed=2
set -euo pipefail
cd "$(dirname "$0")/.."
command -v chromium >/dev/null || { echo "chromium is missing: install it (Debian: apt install chromium) and run the command again." >&2; exit 1; }
exec mvn -q -ntp -Pbenchmark -Dvikno.benchmark=kills -DskipTests -DskipITs "$@" verify
