#!/usr/bin/env python3
# Writes char_widths.h beside this file: which characters take two columns on screen and which none.
# SPDX-License-Identifier: Apache-2.0
"""From the Unicode data of the Python that runs it: East Asian Width W and F take two; combining marks (Mn, Me), joiners, the word joiner
and the byte order mark take none.

    char_widths.py              writes char_widths.h
    char_widths.py --check      compares, exit status 1 if it differs; 0 with a word where this Python has data of another version
"""
import os
import sys
import unicodedata

TARGET = os.path.join(os.path.dirname(os.path.abspath(__file__)), "char_widths.h")
VERSION = "14.0.0"
JOINERS = (0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF)
FIRST = 0x300  # nothing before it is either
# Wide to their ends, whatever is added to them: the ideographs of plane 0 and of planes 2 and 3.
IDEOGRAPHS = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFD), (0x30000, 0x3FFFD))


def is_none(char):
    return unicodedata.category(char) in ("Mn", "Me") or ord(char) in JOINERS


def is_wide(char):
    """What has no width of its own takes none, though some such marks are called wide too."""
    if any(first <= ord(char) <= last for first, last in IDEOGRAPHS):
        return True
    return unicodedata.category(char) != "Cn" and unicodedata.east_asian_width(char) in ("W", "F") and not is_none(char)


def ranges(holds):
    found = []
    for c in range(FIRST, 0x110000):
        if not holds(chr(c)):
            continue
        if found and found[-1][1] == c - 1:
            found[-1][1] = c
        else:
            found.append([c, c])
    return found


def table(name, rows):
    lines = [f"static const smeplat__char_range {name}[] = {{"]
    for at in range(0, len(rows), 5):
        lines.append("    " + " ".join(f"{{0x{a:04X}, 0x{b:04X}}}," for a, b in rows[at:at + 5]))
    return "\n".join(lines + ["};"])


def page():
    return f"""/* Written by char_widths.py from the data of Unicode {VERSION}.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_TEXT_CHAR_WIDTHS_H
#define SMEPLAT_TEXT_CHAR_WIDTHS_H

#include <stdint.h>

/* From a character to another, both among them. */
typedef struct smeplat__char_range {{
    int32_t first, last;
}} smeplat__char_range;

/* clang-format off */
/* Two columns: East Asian Width W and F. */
{table("wide_chars", ranges(is_wide))}

/* No column: combining marks, joiners, variation selectors. */
{table("zero_width_chars", ranges(is_none))}
/* clang-format on */

#endif
"""


def main():
    if unicodedata.unidata_version != VERSION:
        print(f"this Python knows Unicode {unicodedata.unidata_version}; the table is of {VERSION}")
        return 0 if "--check" in sys.argv else 1
    if "--check" in sys.argv:
        with open(TARGET, encoding="utf-8") as file:
            return 0 if file.read() == page() else 1
    with open(TARGET, "w", encoding="utf-8") as file:
        file.write(page())
    return 0


if __name__ == "__main__":
    sys.exit(main())
