#!/usr/bin/env bash
# Every public page in both languages, in every set of colours, in a window enlarged to 400 % and on a telephone with the largest text, judged
# for barriers. The build walks all pages in one set of colours and a few in all.
set -euo pipefail
cd "$(dirname "$0")/.."
exec mvn -B -ntp verify -Dvikno.everyone=true -Dvikno.width=desk -Dtest=NoTest -Dsurefire.failIfNoSpecifiedTests=false \
  -Dit.test='EveryoneJourneyIT' -Dfailsafe.failIfNoSpecifiedTests=false "$@"
