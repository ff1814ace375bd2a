#!/usr/bin/env bash
# Database, mail server and the portal's own process taken away while people use it: nothing lost, plain pages, no restart by hand.
set -euo pipefail
cd "$(dirname "$0")/.."
exec mvn -B -ntp verify -Dvikno.without=nothing -Dtest=NoTest -Dsurefire.failIfNoSpecifiedTests=false \
  -Dit.test=OutageJourneyIT -Dfailsafe.failIfNoSpecifiedTests=false "$@"
