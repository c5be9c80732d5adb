#!/usr/bin/env python3
"""Writes docs/schema/*.json anew: parts that files share are copied from assess.json (documents) and assess-result.json
(results), and everything is laid out alike. What the files say is held against the program by tests/command/test_schema.py.

    schemas.py        after a change of a shared part

SPDX-License-Identifier: Apache-2.0
"""
import json
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "schema"
WIDTH = 120
# Parts that only look alike.
OWN = {"change", "platform"}


def flat(value):
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(k)}: {flat(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flat(v) for v in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def lines(value, indent, room):
    """A value as JSON: on one line where it fits into `room` columns, names filled into lines, the rest a member a line."""
    text = flat(value)
    if len(text) <= room or not isinstance(value, (dict, list)):
        return text
    pad = " " * (indent + 2)
    if isinstance(value, list) and all(isinstance(v, str) for v in value):
        rows = [""]
        for i, item in enumerate(value):
            piece = json.dumps(item, ensure_ascii=False) + ("," if i + 1 < len(value) else "")
            if rows[-1] and len(pad) + len(rows[-1]) + 1 + len(piece) > WIDTH:
                rows.append("")
            rows[-1] += (" " if rows[-1] else "") + piece
        return "[\n" + "\n".join(pad + row for row in rows) + "\n" + " " * indent + "]"
    if isinstance(value, list):
        rows = [lines(v, indent + 2, WIDTH - indent - 3) for v in value]
        return "[\n" + ",\n".join(pad + row for row in rows) + "\n" + " " * indent + "]"
    rows = []
    for key, item in value.items():
        head = json.dumps(key) + ": "
        rows.append(pad + head + lines(item, indent + 2, WIDTH - indent - 3 - len(head)))
    return "{\n" + ",\n".join(rows) + "\n" + " " * indent + "}"


def main():
    files = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.json"))}
    for name, schema in files.items():
        source = files["assess-result.json" if name.endswith("-result.json") else "assess.json"]["$defs"]
        for part in schema.get("$defs", {}):
            if part in source and part not in OWN:
                schema["$defs"][part] = source[part]
        (FOLDER / name).write_text(lines(schema, 0, 0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
