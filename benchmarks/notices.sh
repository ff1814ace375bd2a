#!/usr/bin/env bash
# A thousand events a minute told of by SMS; one provider cut, the server killed while sending, all providers cut for ten minutes.
# Fails when a text is lost, doubled over HTTP, repeated over SMPP more than once or without a lost answer; when the other provider takes over
# later than in 60 s, or what had waited leaves later than 2 minutes after the return. Takes about a quarter of an hour.
# Shorter: -Dvikno.benchmark.cut-minutes=1. Other load: -Dvikno.benchmark.events=300
set -euo pipefail
cd "$(dirname "$0")/.."
exec mvn -q -ntp -Pbenchmark -Dvikno.benchmark=notices -DskipTests -DskipITs "$@" verify
