#!/usr/bin/env bash
# Finding a person by each kind of key and opening their card, among 300,000 people
# and 30,000 organisations with a million cases, beside 10,000 people.
# Only PostgreSQL runs, no server, with 1 GB of shared buffers: a quarter of a machine of 4 GB, and each
# question has been asked once before, as in a working day. Fails above 150 ms or 1.3 times the few; leaves the plans beside the figures.
# Longer: -Dvikno.benchmark.times=2000. Smaller: -Dvikno.benchmark.people=100000 -Dvikno.benchmark.cases=300000
set -euo pipefail
cd "$(dirname "$0")/.."
code=0
rm -f portal-ejb/target/benchmarks/subjects.txt
mvn -q -ntp -pl map-assets,portal-ejb -am -Dvikno.database.buffers=1GB -Dvikno.benchmark.warmup=500 -Dspotless.check.skip=true \
  -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=SubjectBenchmark -Dfailsafe.failIfNoSpecifiedTests=false "$@" verify || code=1
cat portal-ejb/target/benchmarks/subjects.txt 2>/dev/null || true
exit "$code"
