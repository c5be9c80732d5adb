# shellcheck shell=sh
# packages.sh: installs what a script misses. Sourced, not run:
#     . examples/packages.sh
#     want PACKAGE 'a test that succeeds when it is there'
#     install_wanted
# SPDX-License-Identifier: Apache-2.0
wanted=

want() {
  if ! sh -c "$2" >/dev/null 2>&1; then
    wanted="$wanted $1"
  fi
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1; then
    sudo "$@"
  else
    echo "needs root or sudo to run: $*" >&2
    return 1
  fi
}

install_wanted() {
  # Whoever runs several scripts can have all that they miss named first, one a line, and install it in one go.
  if [ -n "${SMEPLAT_WANTED:-}" ]; then
    # shellcheck disable=SC2086 # one word a package
    [ -z "$wanted" ] || printf '%s\n' $wanted >>"$SMEPLAT_WANTED"
    exit 0
  fi
  [ -n "$wanted" ] || return 0
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "missing, and no apt-get to install it with (Debian names):$wanted" >&2
    return 1
  fi
  echo "installing:$wanted"
  apt_log=$(mktemp)
  # shellcheck disable=SC2086 # one word a package
  if as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >"$apt_log" 2>&1 &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $wanted >>"$apt_log" 2>&1; then
    rm -f "$apt_log"
    wanted=
  else
    cat "$apt_log" >&2
    rm -f "$apt_log"
    echo "could not install:$wanted" >&2
    return 1
  fi
}
