#!/usr/bin/env python3
"""What the built site must hold: a page for every page of docs/, a reference for every public header, every public function in it,
and no link that leads nowhere.

    site.py HTML_FOLDER      prints TAP

SPDX-License-Identifier: Apache-2.0
"""
import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "abi"))
from common import CORE_HEADERS, JSON_HEADERS, Tap, functions  # noqa: E402


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.targets, self.ids = [], set()

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ("href", "src") and value and not re.match(r"[a-z]+:|//", value):
                self.targets.append(value)
            if name == "id":
                self.ids.add(value)


def main():
    html = Path(sys.argv[1]).resolve()
    tap = Tap()
    sources = [p.relative_to(ROOT / "docs") for p in (ROOT / "docs").rglob("*.md") if "packaging" not in p.parts]
    tap.case("every page of docs/ is in the site", [f"{p} is not" for p in sources if p.name != "README.md"
                                                   and not (html / p.with_suffix(".html")).exists()])
    headers = [h for h in [*CORE_HEADERS.glob("*.h"), *JSON_HEADERS.glob("*.h")] if h.name != "smeplat.h"]
    text = {h.name: (html / "reference" / "c" / f"{h.stem}.html") for h in headers}
    tap.case("every public header has its reference", [f"{n} has none" for n, p in text.items() if not p.exists()])
    wrong = []
    for name, header in functions(headers).items():
        page = text[header]
        if page.exists() and f'id="c.{name}"' not in page.read_text(encoding="utf-8"):
            wrong.append(f"{name} of {header}")
    tap.case("every public function is in it", wrong)
    package = (ROOT / "bindings" / "python" / "smeplat" / "__init__.py").read_text(encoding="utf-8")
    names = re.findall(r'"(\w+)"', re.search(r"^__all__ = \[(.*?)\]", package, re.M | re.S).group(1))
    page = html / "reference" / "python.html"
    told = page.read_text(encoding="utf-8") if page.exists() else ""
    modules = {"arrays": "module-smeplat.arrays", "workdays": "module-smeplat.workdays", "enums": "enumerations"}
    wrong = [n for n in names if f'id="{modules.get(n, "smeplat." + n)}"' not in told]
    tap.case("every public name of the Python package is in its reference", wrong if len(names) > 50 else ["no names"])
    pages = {}
    for page in html.rglob("*.html"):
        pages[page] = Links()
        pages[page].feed(page.read_text(encoding="utf-8"))
    broken = []
    for page, links in pages.items():
        for target in links.targets:
            path, _, anchor = unquote(target).partition("#")
            there = (page.parent / path.partition("?")[0]).resolve() if path else page
            if not there.exists() or (anchor and there in pages and anchor not in pages[there].ids):
                broken.append(f"{page.relative_to(html)}: {target}")
    tap.case("no link leads nowhere", broken)
    tap.end()


if __name__ == "__main__":
    main()
