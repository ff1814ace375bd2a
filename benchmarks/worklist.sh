#!/usr/bin/env bash
# The inbox and the lists of cases after a million applications, beside ten thousand, with as much work at hand.
# Only PostgreSQL runs, no server. Fails above 150 ms or 1.3 times the few; leaves the plans of all statements beside the
# figures in portal-ejb/target/benchmarks/worklist.txt. Smaller: -Dvikno.benchmark.applications=100000 -Dvikno.benchmark.times=100
set -euo pipefail
cd "$(dirname "$0")/.."
code=0
rm -f portal-ejb/target/benchmarks/worklist.txt
mvn -q -ntp -pl map-assets,portal-ejb -am -Dspotless.check.skip=true \
  -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=WorklistBenchmark -Dfailsafe.failIfNoSpecifiedTests=false "$@" verify || code=1
sed '/^$/,$d' portal-ejb/target/benchmarks/worklist.txt 2>/dev/null || true
exit "$code"
