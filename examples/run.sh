#!/bin/sh
# Installs what is missing, builds into build/, and prints the reports of the sample platforms.
#     sh examples/run.sh [zh|en] [all|open]
# SPDX-License-Identifier: Apache-2.0
set -eu
lang=${1:-zh}
findings=${2:-open}
case "$lang $findings" in
  'zh all' | 'zh open' | 'en all' | 'en open') ;;
  *)
    echo "usage: sh examples/run.sh [zh|en] [all|open]" >&2
    exit 2
    ;;
esac
cd "$(dirname "$0")/.."
build=${SMEPLAT_BUILD_DIR:-build}

. examples/packages.sh
want build-essential 'command -v cc && command -v c++ && command -v make'
want meson 'command -v meson'
want ninja-build 'command -v ninja'
want pkg-config 'command -v pkg-config'
want libjansson-dev 'pkg-config --exists jansson'
install_wanted

log=$(mktemp)
trap 'rm -f "$log"' EXIT
echo "building in $build/"
[ -f "$build/build.ninja" ] || meson setup "$build" -Dtests=false -Djson=enabled >"$log" 2>&1 || {
  cat "$log" >&2
  exit 1
}
ninja -C "$build" >"$log" 2>&1 || {
  cat "$log" >&2
  exit 1
}

echo
"$build/bindings/command/smeplat" assess --lang "$lang" --findings "$findings" examples/data/round-2026.json
case "$lang $findings" in
  'zh open') printf '\n%s\n' "各平台的全部条件：sh examples/run.sh zh all　　In English: sh examples/run.sh en" ;;
  'en open') printf '\n%s\n' "Every criterion of every platform: sh examples/run.sh en all" ;;
esac
