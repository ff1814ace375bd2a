#!/usr/bin/env bash
# A simulated day of a hall through its real boundaries: 30 desks, 10 hours, 1,004 visitors, three days; then one day of ten such halls.
# Only PostgreSQL runs, no server; the clock is driven. The build lives a day of a small hall. Other numbers:
# -Dvikno.day.visitors=1500 -Dvikno.day.desks=40
set -euo pipefail
cd "$(dirname "$0")/.."
live() {
  rm -f portal-ejb/target/benchmarks/day.txt
  local failed=0
  mvn -q -ntp -pl map-assets,portal-ejb -am -Dspotless.check.skip=true -Dvikno.day.desks=30 -Dvikno.day.visitors=1004 \
    -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=HallDayIT -Dfailsafe.failIfNoSpecifiedTests=false "$@" verify || failed=$?
  cat portal-ejb/target/benchmarks/day.txt
  return "$failed"
}
live -Dvikno.day.days=3 "$@"
live -Dvikno.day.halls=10 "$@"
