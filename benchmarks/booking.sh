#!/usr/bin/env bash
# 1,000 clients for 100 times at 18 desks, 20 rounds: no time twice, nobody twice, none lost; free times of 30 days with 40 topics.
# Only PostgreSQL runs, no server. Smaller: -Dvikno.benchmark.rounds=2 -Dvikno.benchmark.clients=300
set -euo pipefail
cd "$(dirname "$0")/.."
rm -f portal-ejb/target/benchmarks/booking.txt
mvn -q -ntp -pl map-assets,portal-ejb -am -Dspotless.check.skip=true \
  -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=BookingBenchmark -Dfailsafe.failIfNoSpecifiedTests=false "$@" verify
cat portal-ejb/target/benchmarks/booking.txt
