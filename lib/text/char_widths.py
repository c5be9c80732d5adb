#!/usr/bin/env python3
# Writes char_widths.h beside this file: which characters take two columns on screen and which none.
# SPDX-License-Identifier: Apache-2.0
"""From the Unicode data of the Python that runs it: East Asian Width W and F take two; combining marks (Mn, Me), joiners, the word joiner
and the byte order mark take none.

    char_widths.py              writes char_widths.h
    char_widths.py --check      compares, exit status 1 if it differs. Where this Python has later data, what the table says of the
                                characters it knows must still be so; where earlier, the table must know what this Python does
"""
import os
import re
import sys
import unicodedata

TARGET = os.path.join(os.path.dirname(os.path.abspath(__file__)), "char_widths.h")
VERSION = "14.0.0"
JOINERS = (0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF)
FIRST = 0x300  # nothing before it is either
# What earlier data say otherwise: U+1734 was no spacing mark before 14, two signs were wide before 13.
CORRECTED = {0x1734, 0x1F93B, 0x1F946}
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


def said(text, name):
    """The characters of one of the tables in a page."""
    rows = re.search(name + r"\[\] = \{\n(.*?)\n\};", text, re.S).group(1)
    return {c for first, last in re.findall(r"\{0x(\w+), 0x(\w+)\}", rows) for c in range(int(first, 16), int(last, 16) + 1)}


def differences(text):
    """What this Python's data of another version contradict. Characters that only one of both knows may differ."""
    later = [int(part) for part in unicodedata.unidata_version.split(".")] > [int(part) for part in VERSION.split(".")]
    found = []
    for name, holds in (("wide_chars", is_wide), ("zero_width_chars", is_none)):
        table_says = said(text, name)
        python_says = {c for first, last in ranges(holds) for c in range(first, last + 1)}
        found += sorted(table_says - python_says if later else python_says - table_says - CORRECTED)
    return found


def check():
    with open(TARGET, encoding="utf-8") as file:
        text = file.read()
    if unicodedata.unidata_version == VERSION:
        return 0 if text == page() else 1
    found = differences(text)
    print(f"Unicode {unicodedata.unidata_version} against {VERSION}: {len(found)} contradictions", *(f"U+{c:04X}" for c in found[:20]))
    return 1 if found else 0


def main():
    if "--check" in sys.argv:
        return check()
    if unicodedata.unidata_version != VERSION:
        print(f"this Python knows Unicode {unicodedata.unidata_version}; the table is of {VERSION}")
        return 1
    with open(TARGET, "w", encoding="utf-8") as file:
        file.write(page())
    return 0


if __name__ == "__main__":
    sys.exit(main())
