#!/usr/bin/env bash
# 50 clerks register 5,000 applications at once, each pressed by two of them: no number missing or double, no deadlock.
# Only PostgreSQL runs, no server. Smaller: -Dvikno.benchmark.applications=500
set -euo pipefail
cd "$(dirname "$0")/.."
rm -f portal-ejb/target/benchmarks/registering.txt
mvn -q -ntp -pl map-assets,portal-ejb -am -Dspotless.check.skip=true \
  -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=RegisteringBenchmark -Dfailsafe.failIfNoSpecifiedTests=false "$@" verify
cat portal-ejb/target/benchmarks/registering.txt
