#!/usr/bin/env bash
# Forty desks press «next» at once over 10,000 tickets: each is called once and in the order of the rule. Only PostgreSQL runs, no server.
# The build does the same over 300. Other numbers: -Dvikno.queue.tickets=50000.
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -q -ntp -pl map-assets,portal-ejb -am -Dspotless.check.skip=true -Dvikno.queue.tickets=10000 \
  -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=CallRaceIT -Dfailsafe.failIfNoSpecifiedTests=false "$@" verify
sed -n 's/^Tests run.*Time elapsed: \([^ ]* s\).*/10,000 tickets called by 40 desks, with the database made ready: \1/p' \
  portal-ejb/target/failsafe-reports/ua.vikno.queue.CallRaceIT.txt
