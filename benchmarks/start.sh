#!/usr/bin/env bash
# From the command to a ready portal: first start of a fresh clone with no home, and restarts with both in place.
# Three runs of each; prints seconds and medians. Runs what is committed. Usage: benchmarks/start.sh [runs]
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-3}
work=$(mktemp -d)
trap 'stop; rm -rf "$work"' EXIT
pid=

free_port() { local p; while p=$((RANDOM % 20000 + 30000)); (echo >"/dev/tcp/127.0.0.1/$p") 2>/dev/null; do :; done; echo "$p"; }
now() { date +%s%N; }

stop() {
  [ -n "$pid" ] || return 0
  kill -INT "$pid" 2>/dev/null || true
  wait "$pid" 2>/dev/null || true
  pid=
}

# start <clone> <home> <port>: prints the seconds until the portal is ready
start() {
  local begin log="$work/run.log"
  begin=$(now)
  # a background job ignores SIGINT unless job control gives it a group of its own
  set -m
  (cd "$1" && exec mvn -q -ntp -Prun -Dvikno.home="$2" -Dvikno.http.port="$3") >"$log" 2>&1 &
  pid=$!
  set +m
  until curl -fs -o /dev/null "http://127.0.0.1:$3/health/ready"; do
    kill -0 "$pid" 2>/dev/null || { cat "$log" >&2; exit 1; }
    sleep 0.2
  done
  awk -v ns=$(($(now) - begin)) 'BEGIN { printf "%.1f\n", ns / 1e9 }' >"$work/seconds"
}

report() {
  local name=$1; shift
  echo "$name: $* s; median $(printf '%s\n' "$@" | sort -n | sed -n "$((($# + 1) / 2))p") s"
}

first=() again=()
for i in $(seq "$runs"); do
  rm -rf "$work/clone" "$work/home"
  git clone -q . "$work/clone"
  port=$(free_port)
  start "$work/clone" "$work/home" "$port"; first+=("$(cat "$work/seconds")"); stop
  start "$work/clone" "$work/home" "$port"; again+=("$(cat "$work/seconds")"); stop
  left=$(pgrep -f "$work/home" | wc -l || true)
  [ "$left" = 0 ] || { echo "$left processes are left after Ctrl-C" >&2; exit 1; }
done
report "first start" "${first[@]}"
report "restart" "${again[@]}"
