"""What the ABI tests share: public headers read as text, and TAP.

SPDX-License-Identifier: Apache-2.0
"""
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CORE_HEADERS = ROOT / "include" / "smeplat"
JSON_HEADERS = ROOT / "bindings" / "json" / "include" / "smeplat"

# What a field's C type is called in the layout table.
KINDS = {
    "int32_t": "I32",
    "smeplat_status": "I32",
    "uint32_t": "U32",
    "int64_t": "I64",
    "uint64_t": "U64",
    "size_t": "SIZE",
    "smeplat_str": "STR",
    "smeplat_ratio": "RATIO",
    "smeplat_fact": "FACT",
    "smeplat_column": "COLUMN",
}


class Tap:
    """Prints one line a case and knows whether all went well."""

    def __init__(self):
        self.number = 0
        self.failed = 0

    def case(self, name, problems):
        """A case; `problems` are lines of text, empty if it passed."""
        problems = [problems] if isinstance(problems, str) and problems else list(problems or [])
        self.number += 1
        self.failed += bool(problems)
        print(f"{'not ok' if problems else 'ok'} {self.number} - {name}")
        for problem in problems[:40]:
            for line in str(problem).splitlines()[:40]:
                print(f"#   {line}")

    def end(self):
        print(f"1..{self.number}", flush=True)
        sys.exit(1 if self.failed else 0)


def run(*command, **options):
    """A command's standard output; a tool that is missing or fails raises."""
    options.setdefault("check", True)
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)
    return done.stdout


def code_of(path):
    """A header without comments."""
    return re.sub(r"/\*.*?\*/", " ", Path(path).read_text(encoding="utf-8"), flags=re.S)


def functions(headers):
    """Name -> header of every function that is marked as exported."""
    found = {}
    for header in sorted(headers):
        for declaration in re.findall(r"SMEPLAT_API\s+([^;{#]*)[;{]", code_of(header)):
            match = re.search(r"\b(smeplat_\w+)\s*\(", declaration)
            if not match:
                raise ValueError(f"{header.name}: no function in {declaration!r}")
            found[match.group(1)] = header.name
    return found


def enums(headers):
    """Tag -> {enumerator: number}; a number that is not written out raises."""
    found = {}
    for header in sorted(headers):
        for tag, body in re.findall(r"\benum\s+(\w+)\s*\{(.*?)\}", code_of(header), re.S):
            rows = {}
            for part in body.split(","):
                part = part.strip()
                if not part:
                    continue
                match = re.fullmatch(r"(\w+)\s*=\s*(-?\d+)", part)
                if not match:
                    raise ValueError(f"{header.name}: {part!r} in enum {tag} has no number written out")
                rows[match.group(1)] = int(match.group(2))
            found[tag] = rows
    return found


def structs(headers):
    """Tag -> [(field, kind)] of every struct, in order."""
    found = {}
    for header in sorted(headers):
        for tag, body in re.findall(r"typedef struct (\w+) \{(.*?)\}\s*\1\s*;", code_of(header), re.S):
            rows = []
            for declaration in filter(None, (part.strip() for part in body.split(";"))):
                match = re.fullmatch(r"(.*?)(\*?)\s*(\w+)(\[\w+\])?", declaration, re.S)
                words, pointer, field, array = match.groups()
                base = words.replace("const ", "").replace("struct ", "").strip()
                rows.append((field, "POINTER" if pointer else "BYTES" if array else KINDS.get(base, base)))
            found[tag] = rows
    return found


def map_nodes(path):
    """[(node, parent or None, [names])] of a linker map."""
    text = re.sub(r"/\*.*?\*/", " ", Path(path).read_text(encoding="utf-8"), flags=re.S)
    nodes = []
    for name, body, parent in re.findall(r"([\w.]+)\s*\{(.*?)\}\s*([\w.]*)\s*;", text, re.S):
        names = re.search(r"global:(.*?)(?:local:|$)", body, re.S)
        listed = [word.strip() for word in names.group(1).split(";")] if names else []
        nodes.append((name, parent or None, [word for word in listed if word]))
    return nodes
