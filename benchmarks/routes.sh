#!/usr/bin/env bash
# A route tried out on 5,000 closed cases, conditions on the answers included: at most 60 seconds.
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -q -ntp -pl map-assets,portal-ejb -am -Dspotless.check.skip=true \
  -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=ReplayBenchmark -Dfailsafe.failIfNoSpecifiedTests=false "$@" verify
cat portal-ejb/target/benchmarks/routes.txt
