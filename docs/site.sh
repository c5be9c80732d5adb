#!/bin/sh
# Builds the documentation as a site: sh docs/site.sh [FOLDER]; FOLDER/html/index.html, by default in build-site/.
# A warning is an error. The pages read well as plain files too: begin with docs/README.md.
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$(dirname "$0")/.."

. examples/packages.sh
want man-db 'command -v man'
want bsdextrautils 'command -v col'
want build-essential 'command -v cc'
want meson 'command -v meson'
want ninja-build 'command -v ninja'
want doxygen 'command -v doxygen'
want python3-sphinx '/usr/bin/python3 -c "import sphinx"'
want python3-breathe '/usr/bin/python3 -c "import breathe"'
want python3-myst-parser '/usr/bin/python3 -c "import myst_parser"'
want furo '/usr/bin/python3 -c "import furo"'
install_wanted

out=${1:-build-site}
rm -rf "$out"
mkdir -p "$out"
out=$(cd "$out" && pwd)
{
  cat docs/Doxyfile
  echo "OUTPUT_DIRECTORY = $out"
} | doxygen - >"$out/doxygen.log" 2>&1 || {
  cat "$out/doxygen.log" >&2
  exit 1
}
if grep -i 'warning\|error' "$out/doxygen.log" >&2; then
  exit 1
fi
# The Python reference is what the package itself says, and it is imported with the library of these sources.
for step in "meson setup $out/build -Djson=disabled -Dtests=false -Dcommand=false" "ninja -C $out/build"; do
  $step >"$out/build.log" 2>&1 || {
    cat "$out/build.log" >&2
    exit 1
  }
done
LC_ALL=C.UTF-8 MANWIDTH=96 man -P cat -l bindings/command/smeplat.1 | col -bx >"$out/smeplat.1.txt"
SMEPLAT_LIBDIR="$out/build/lib" SMEPLAT_MANUAL="$out/smeplat.1.txt" SMEPLAT_DOXYGEN_XML="$out/xml" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 -m sphinx -W --keep-going -q -j auto \
  -d "$out/doctrees" docs "$out/html"
echo "$out/html/index.html"
