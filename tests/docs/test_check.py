#!/usr/bin/env python3
"""Whether check.py reads every block: a fence that it cannot read must fail, not be passed over.

Prints TAP.
SPDX-License-Identifier: Apache-2.0
"""
import contextlib
import io
import sys
import tempfile
from pathlib import Path

import check

READ = "```text\nshown\n```\n"
PAGES = {
    "a page without a block": ("words\n", []),
    "blocks that are read": (READ + "words\n\n" + READ, []),
    "a part of the site": ("```{toctree}\n:hidden:\n```\n", []),
    "a directive in capitals": (READ + "```{eval_RST}\nshown\n```\n", [4, 6]),
    "a language with a digit": ("```c11\nint a;\n```\n", [1, 3]),
    "a fence that is not closed": (READ + "```sh\nrm\n", [4]),
    "a closing fence too many": (READ + "```\n", [4]),
    "a fence with blanks before it": ("- item\n  ```sh\n  rm\n  ```\n", [2, 4]),
    "a fence of another kind": ("~~~sh\nrm\n~~~\n", [1, 3]),
}


def said_of(text):
    """What is printed of a page with this text, which lies in a tree of its own."""
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as out:
        check.ROOT = Path(folder).resolve()
        page = check.ROOT / "page.md"
        page.write_text(text, encoding="utf-8")
        check.check_page(page, {})
    return out.getvalue()


def main():
    failed = 0
    for number, (name, (text, unread)) in enumerate(PAGES.items(), 1):
        said = said_of(text)
        wanted = f"# of no block, in lines {unread}\n" if unread else "page.md: fences\n"
        fine = wanted in said and ("not ok" in said) == bool(unread)
        failed += not fine
        print(f"{'ok' if fine else 'not ok'} {number} - {name}")
        if not fine:
            print("".join(f"# {line}\n" for line in said.splitlines()), end="")
    print(f"1..{len(PAGES)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
