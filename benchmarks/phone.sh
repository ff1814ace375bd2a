#!/usr/bin/env bash
# Every journey on a telephone, 360 px wide, each page judged for barriers. The build walks them at a desk; mvn verify does both.
set -euo pipefail
cd "$(dirname "$0")/.."
exec mvn -B -ntp verify -Dvikno.width=phone -Dtest=NoTest -Dsurefire.failIfNoSpecifiedTests=false \
  -Dit.test='*JourneyIT' -Dfailsafe.failIfNoSpecifiedTests=false "$@"
