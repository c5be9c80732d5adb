#!/bin/sh
# Builds the wheel of the Python package, without a network, and leaves nothing in the source tree.
#     sh bindings/python/wheel.sh FOLDER [SCRATCH]      SCRATCH: kept for a quicker second time
# PYTHON names the interpreter; it needs setuptools and wheel (Debian: python3-setuptools python3-wheel).
# SPDX-License-Identifier: Apache-2.0
set -eu
if [ $# -lt 1 ] || [ $# -gt 2 ]; then
  echo "usage: sh $0 FOLDER [SCRATCH]" >&2
  exit 2
fi
mkdir -p "$1"
out=$(cd "$1" && pwd)
if [ $# -eq 2 ]; then
  mkdir -p "$2"
  scratch=$(cd "$2" && pwd)
else
  scratch=$(mktemp -d)
  trap 'rm -rf "$scratch"' EXIT
fi
cd "$(dirname "$0")"
# The same sources give the same bytes.
: "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct 2>/dev/null || echo 1700000000)}"
export SOURCE_DATE_EPOCH
rm -rf "$scratch/bdist" "$scratch/base"/lib*
mkdir -p "$scratch/egg"
"${PYTHON:-python3}" setup.py -q egg_info --egg-base "$scratch/egg" build --build-base "$scratch/base" \
  bdist_wheel --bdist-dir "$scratch/bdist" --dist-dir "$out"
