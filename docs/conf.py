"""The site: sphinx-build -W docs build-site, after doxygen has read the headers. See docs/site.sh.

SPDX-License-Identifier: Apache-2.0
"""
import json
import os
import re
import sys

from pygments.lexers.special import TextLexer

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)

with open(os.path.join(ROOT, "include", "smeplat", "version.h"), encoding="utf-8") as header:
    release = re.search(r'SMEPLAT_VERSION_TEXT "([^"]+)"', header.read()).group(1)

project = "libsmeplat"
author = "libsmeplat"
copyright = "libsmeplat, Apache License 2.0"
version = release
language = "zh_CN"
smartquotes = False
root_doc = "index"
extensions = ["myst_parser", "breathe", "sphinx.ext.autodoc"]
exclude_patterns = ["README.md", "schema/*", "pictures/*", "packaging/*"]

html_theme = "furo"
html_title = "libsmeplat"
html_copy_source = False
html_show_sphinx = False
html_static_path = ["pictures/site.css"]
html_css_files = ["site.css"]

myst_heading_anchors = 4
myst_enable_extensions = ["colon_fence"]
# Pages are read as plain files too: there their links lead to files of the tree that the site does not have.
# Nor does colouring matter where a report is not what a shell would print.
suppress_warnings = ["myst.header", "misc.highlighting_failure"]

breathe_projects = {"libsmeplat": os.environ.get("SMEPLAT_DOXYGEN_XML", os.path.join(ROOT, "build-site", "xml"))}
breathe_default_project = "libsmeplat"
breathe_domain_by_extension = {"h": "c"}
breathe_show_define_initializer = True
breathe_show_enumvalue_initializer = True
# Macros of the headers that say nothing to a reader.
c_id_attributes = ["SMEPLAT_API"]

sys.path.insert(0, os.path.join(ROOT, "bindings", "python"))
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "inherited-members": "object,int,IntEnum,ValueError,Exception", "exclude-members": "args"}


def outside(app, docname, source):
    """Links that leave docs/ become links into the sources of this release, named by path, which the site does not hold."""
    depth = docname.count("/")

    def mend(match):
        text, target = match.group(1), match.group(2)
        path, _, anchor = target.partition("#")
        full = os.path.normpath(os.path.join(HERE, os.path.dirname(docname), path))
        if re.match(r"[a-z]+:", target) or not path or (full.startswith(HERE + os.sep) and path.endswith(".md")
                                                        and not full.endswith("README.md")):
            return match.group(0)
        if full == os.path.join(HERE, "README.md"):
            return f"[{text}]({'../' * depth}index.md)"
        return f"{text} (`{os.path.relpath(full, ROOT)}`)" if text.strip("`") != os.path.relpath(full, ROOT) else f"`{text.strip('`')}`"

    # Not inside fenced blocks or pictures.
    parts = re.split(r"(^```.*?^```$)", source[0], flags=re.M | re.S)
    source[0] = "".join(part if part.startswith("```") else re.sub(r"(?<!!)\[([^\]]*)\]\(([^)\s]+)\)", mend, part) for part in parts)


def manual():
    """The manual page as text, made by docs/site.sh."""
    with open(os.environ["SMEPLAT_MANUAL"], encoding="utf-8") as handle:
        return "```text\n" + handle.read() + "```\n"


def schemas():
    """Each JSON Schema file: what it is of, and its text."""
    parts = []
    folder = os.path.join(HERE, "schema")
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as handle:
            text = handle.read()
        schema = json.loads(text)
        parts.append(f"## {name}\n\n{schema.get('title', '')}\n\n{schema.get('description', '')}\n\n```json\n{text}```\n")
    return "\n".join(parts)


def enumerations():
    """The enumerations of the Python package, which makes them when they are first asked for."""
    import smeplat

    parts = []
    for name in smeplat.enums.NAMES:
        cls = getattr(smeplat, name)
        rows = "".join(f"`{one.name}` {int(one)}; " for one in cls).rstrip("; ")
        parts.append(f"### {name}\n\n{cls.__doc__}\n\n{rows}\n")
    return "\n".join(parts)


def start():
    """The list of pages that docs/ begins with as plain files."""
    with open(os.path.join(HERE, "README.md"), encoding="utf-8") as handle:
        return re.sub(r"!\[([^\]]*)\]\(([^)]*)\)", r"```{figure} \2\n:alt: \1\n```", handle.read())


def filled(app, docname, source):
    """Pages that are mostly made from other files."""
    marks = {
        "(the start page)": start,
        "(the manual page)": manual,
        "(the schema files)": schemas,
        "(the enumerations)": enumerations,
    }
    for mark, make in marks.items():
        if mark in source[0]:
            source[0] = source[0].replace(mark, make())


ARGUMENT = r"([a-z_][\w\\]*(?:, [a-z_][\w\\]*)*):\s+(.*)"


def plain_docstring(app, what, name, obj, options, lines):
    """Docstrings are plain text, as help() shows them: "argument: what it is" a line each, examples indented."""
    said = []
    paragraphs = re.split(r"\n(?:[ ]*\n)+", "\n".join(lines).strip("\n"))
    for text in paragraphs:
        rows = text.split("\n")
        if rows[0].startswith("    "):
            said += [".. code-block:: python", "", *rows, ""]
            continue
        listed = any(re.match(ARGUMENT, row) for row in rows)
        for row in rows:
            row = re.sub(r"(?<=\w)_(?!\w)", r"\\_", re.sub(r"([*|])", r"\\\1", row))
            named = re.match(ARGUMENT, row)
            if named:
                said.append(f"* **{named.group(1)}**: {named.group(2)}")
            else:
                said.append(f"  {row.strip()}" if listed and said and said[-1] else row.strip())
        said.append("")
    lines[:] = said


def plain_signature(app, what, name, obj, options, signature, returned):
    """What is stated is given by the names of its attributes, dozens of them."""
    return ("(attribute=value, ...)", returned) if signature == "(*_: Any, **__: Any)" else None


def setup(app):
    app.connect("autodoc-process-docstring", plain_docstring)
    app.connect("autodoc-process-signature", plain_signature)
    app.add_lexer("tsv", TextLexer)
    app.connect("source-read", filled)
    app.connect("source-read", outside)
