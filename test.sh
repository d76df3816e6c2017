#!/usr/bin/env bash
# Runs every test and ends with one line: Tests: N passed, N failed, N skipped. Any failure or skip is a failure of the run.
#   ./test.sh        everything          ./test.sh fast    without the browser          ./test.sh soak    reserved
# PORTAL_TEST_FILTER holds further filters of the test program, such as: --filter-class *AuditChainTests
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

mode=${1:-all}
case $mode in
  all | fast) ;;
  soak)
    echo 'The soak run is reserved and does not exist yet.' >&2
    exit 2
    ;;
  *)
    echo 'usage: ./test.sh [fast|soak]' >&2
    exit 2
    ;;
esac

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
unset PORTAL_DATA ASPNETCORE_URLS
work=$(mktemp -d "${TMPDIR:-/tmp}/portal-tests.XXXXXX")
chmod 755 "$work"
results=$PWD/artifacts/tests
postgres_bin='' suites=()

stop_everything() {
  local suite
  for suite in "${suites[@]}"; do kill "$suite" 2>/dev/null && wait "$suite" || true; done
  if [ -n "$postgres_bin" ] && [ -e "$work/pg/data/postmaster.pid" ]; then
    as_postgres "$postgres_bin/pg_ctl" -D "$work/pg/data" -m immediate stop >/dev/null || true
  fi
  rm -rf "$work"
}
trap stop_everything EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# PostgreSQL refuses to run as root.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

# Debian removes a version when its security update comes out, so the release line is pinned and the exact version is printed.
declare -A release_line=(
  [chromium]='' [fonts-noto-cjk]='1:2022' [postgresql]='15' [poppler-utils]='22.12' [qpdf]='11.' [python3-aiosmtpd]='1.4' [zbar-tools]='0.23'
)
install_missing() {
  local wanted=(fonts-noto-cjk postgresql poppler-utils qpdf python3-aiosmtpd zbar-tools) missing=() package version
  [ "$mode" = fast ] || wanted+=(chromium)
  for package in "${wanted[@]}"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  if [ ${#missing[@]} -gt 0 ]; then
    local sudo=()
    if [ "$(id -u)" != 0 ]; then
      command -v sudo >/dev/null || { echo "Missing packages and no right to install them: ${missing[*]}" >&2; exit 1; }
      sudo=(sudo)
    fi
    "${sudo[@]}" apt-get update -qq
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
  fi
  for package in "${wanted[@]}"; do
    version=$(dpkg-query -W -f='${Version}' "$package")
    echo "$package $version"
    [[ $version == "${release_line[$package]}"* ]] || { echo "$package $version is not of the tested line ${release_line[$package]}*" >&2; exit 1; }
  done
}

free_port() { /usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# A server of its own, without the sync to disk that only a real one needs, and without autovacuum, whose workers the role may not end when a test drops its database.
start_postgres() {
  local port try
  postgres_bin=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)
  mkdir "$work/pg"
  [ "$(id -u)" != 0 ] || chown postgres "$work/pg"
  as_postgres "$postgres_bin/initdb" -D "$work/pg/data" -U postgres -E UTF8 --locale=C.UTF-8 -A trust --no-sync >/dev/null
  for try in 1 2 3; do
    port=$(free_port)
    if as_postgres "$postgres_bin/pg_ctl" -D "$work/pg/data" -w -l "$work/pg/log" start -o "-p $port -c listen_addresses=127.0.0.1 \
        -c unix_socket_directories=$work/pg -c fsync=off -c full_page_writes=off -c autovacuum=off -c max_connections=300 -c timezone=UTC" >/dev/null; then
      as_postgres "$postgres_bin/psql" -q -h 127.0.0.1 -p "$port" -U postgres -c "create role portal login password 'portal' createdb"
      export PORTAL_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Database=postgres;Username=portal;Password=portal"
      return
    fi
    echo "PostgreSQL did not start on port $port (try $try)." >&2
  done
  cat "$work/pg/log" >&2
  exit 1
}

# One process per suite: what needs no browser runs beside the browser suite.
run_suite() { # name, filters…
  local name=$1
  shift
  # shellcheck disable=SC2086
  TMPDIR=$work/tmp dotnet Portal.Tests/bin/Debug/net10.0/Portal.Tests.dll --no-ansi --progress off --output Normal --show-stdout Failed --show-stderr Failed \
    --results-directory "$results" --report-xunit-xml --report-xunit-xml-filename "$name.xml" "$@" ${PORTAL_TEST_FILTER:-} >"$results/$name.log" 2>&1 &
  suites+=($!)
}

# A suite without a whole report counts as one failure; so does an error outside a test, such as in a fixture.
print_sum() {
  /usr/bin/python3 - "$@" <<'PY'
import sys, xml.etree.ElementTree as tree

passed = failed = skipped = 0
for path in sys.argv[1:]:
    try:
        assemblies = tree.parse(path).getroot().findall("assembly")
    except (OSError, tree.ParseError) as fault:
        print(f"No whole report in {path}: {fault}")
        failed += 1
        continue
    for a in assemblies:
        passed += int(a.get("passed", 0))
        failed += int(a.get("failed", 0)) + int(a.get("errors", 0))
        skipped += int(a.get("skipped", 0)) + int(a.get("not-run", 0))
print(f"Tests: {passed} passed, {failed} failed, {skipped} skipped")
sys.exit(0 if passed > 0 and failed == 0 and skipped == 0 else 1)
PY
}

install_missing
dotnet build Portal.sln -v quiet -nologo
start_postgres
rm -rf artifacts && mkdir -p "$results" "$work/tmp"

run_suite fast --filter-not-trait Category=Browser
reports=("$results/fast.xml")
if [ "$mode" = all ] && [ -n "$(grep -rlE 'BrowserTest\b|Category.*Browser' --include='*Tests.cs' Portal.Tests || true)" ]; then
  run_suite browser --filter-trait Category=Browser
  reports+=("$results/browser.xml")
fi

status=0
for suite in "${suites[@]}"; do wait "$suite" || status=1; done
suites=()
for report in "${reports[@]}"; do cat "${report%.xml}.log"; done
print_sum "${reports[@]}" || status=1
exit "$status"
