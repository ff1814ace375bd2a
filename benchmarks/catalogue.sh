#!/usr/bin/env bash
# The list of services, its filters, its words and the numbers beside the filters over 27,100 services, beside 271, each with the statement
# that asks whether something has changed. Only PostgreSQL runs, no server, and Java with both its compilers, as a server has them.
# Fails above 1.5 times the few. The site's own search is measured by SearchQueriesIT in every build.
# Each question is asked three thousand times first, so that what is measured is compiled. Longer: -Dvikno.benchmark.times=5000.
set -euo pipefail
cd "$(dirname "$0")/.."
code=0
rm -f portal-ejb/target/benchmarks/catalogue.txt
mvn -q -ntp -pl map-assets,portal-ejb -am -Dspotless.check.skip=true -Dvikno.tests=-XX:+UseSerialGC -Dvikno.benchmark.warmup=3000 -Dvikno.benchmark.times=1000 \
  -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=CatalogueBenchmark -Dfailsafe.failIfNoSpecifiedTests=false "$@" verify || code=1
cat portal-ejb/target/benchmarks/catalogue.txt 2>/dev/null || true
exit "$code"
