#!/usr/bin/env bash
# A thousand sign-ins in a minute through the demo provider on the same machine: the portal's time of one (p95), and the heap after full
# collection following ten thousand sign-ins and sign-outs beside that after a thousand. Fewer: -Dvikno.benchmark.signins=2000
set -euo pipefail
cd "$(dirname "$0")/.."
exec mvn -q -ntp -Pbenchmark -Dvikno.benchmark=sign-in -DskipTests -DskipITs "$@" verify
