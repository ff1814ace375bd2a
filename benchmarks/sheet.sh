#!/usr/bin/env bash
# The city plan sheet at its four scales: milliseconds and kilobytes at random addresses, beside the floor of the same run.
# Longer: -Dvikno.benchmark.warmup=300 -Dvikno.benchmark.sheets=1000
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -q -ntp -pl map-assets,portal-ejb -am -Dspotless.check.skip=true \
  -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=SheetBenchmark -Dfailsafe.failIfNoSpecifiedTests=false "$@" verify
cat portal-ejb/target/benchmarks/sheet.txt
