# SPDX-License-Identifier: Apache-2.0
"""Rewrites the sources of lib/ so that every mutant is in them at once and is chosen by its number (mutant.h)."""
import os
import re
from pathlib import Path

import clang.cindex
from clang.cindex import CursorKind as K
from clang.cindex import TypeKind as T

ROOT = Path(__file__).resolve().parents[2]
OTHER = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "+": "-", "-": "+", "*": "+", "/": "*", "%": "/",
         "<<": ">>", ">>": "<<", "&": "|", "|": "&", "^": "|"}
ASSIGNED = {"+=": "-=", "-=": "+="}
LITERAL = re.compile(r"(U?INT(32|64)_C\(\s*)?(0[xX][0-9a-fA-F]+|\d+)[uUlL]*\s*\)?$|'(\\.|[^'\\])'$")
WORD = re.compile(r"[A-Za-z_]\w*$")
MACRO = re.compile(r"[A-Z][A-Z0-9_]*\s*(\(.*\))?$", re.S)
LOGICAL = ("&&", "||")
END_OF = "SMEPLAT__END_OF("
SIZES = {name for path in (ROOT / "lib").rglob("*.[ch]")
         for name in re.findall(r"#define\s+(\w+)\s+" + re.escape(END_OF), path.read_text(encoding="utf-8"))}
ENTRIES = 100                                   # of one table
POINTERS = (T.POINTER, T.CONSTANTARRAY, T.INCOMPLETEARRAY, T.VARIABLEARRAY)
SIZED = (K.UNEXPOSED_EXPR, K.CXX_UNARY_EXPR)
EXPRESSIONS = (K.CALL_EXPR, K.BINARY_OPERATOR, K.COMPOUND_ASSIGNMENT_OPERATOR, K.UNARY_OPERATOR)


class Mutant:
    def __init__(self, number, base, file, line, function, text):
        self.number, self.base, self.file, self.line, self.function, self.text = number, base, file, line, function, text

    @property
    def key(self):
        return "%s | %s | %s" % (self.file, self.function, self.text)


def short(text):
    text = " ".join(text.split())
    return text if len(text) <= 90 else text[:60] + " ... " + text[-25:]


class File:
    """One source and the changes to it."""

    def __init__(self, book, path):
        self.book, self.path = book, path
        self.name = str(path.relative_to(ROOT))
        self.bytes = path.read_bytes()
        self.edits, self.order = [], 0
        self.function, self.seen = "", {}
        self.tables = []

    def text(self, start, end):
        return self.bytes[start:end].decode("utf-8")

    def line(self, offset):
        return self.bytes.count(b"\n", 0, offset) + 1

    def mutants(self, offset, texts):
        """Numbers a place's mutants -> the first number."""
        base = len(self.book.mutants)
        for text in texts:
            text = short(text)
            times = self.seen[self.function, text] = self.seen.get((self.function, text), 0) + 1
            if times > 1:
                text += " (%d)" % times
            self.book.mutants.append(Mutant(len(self.book.mutants), base, self.name, self.line(offset), self.function, text))
        return base

    def wrap(self, start, end, before, after):
        self.order += 1
        self.edits.append((start, 1, self.order, start, before))
        self.edits.append((end, 0, -self.order, end, after))

    def replace(self, start, end, text):
        self.order += 1
        self.edits.append((start, 2, self.order, end, text))

    def rewritten(self):
        out, at = [], 0
        for start, _, _, end, text in sorted(self.edits):
            if start < at:
                raise ValueError("%s: edits overlap at line %d" % (self.name, self.line(start)))
            out += [self.bytes[at:start], text.encode("utf-8")]
            at = end
        out.append(self.bytes[at:])
        return b"".join(out)


def extent(cursor):
    return cursor.extent.start.offset, cursor.extent.end.offset


class Rewriter:
    """Walks one translation unit and changes the functions that stand in `file`."""

    def __init__(self, file, unit):
        self.file, self.unit = file, unit
        self.macros = {extent(c) for c in unit.cursor.get_children()
                       if c.kind == K.MACRO_INSTANTIATION and c.location.file and c.location.file.name == str(file.path)}

    def source(self, cursor):
        return self.file.text(*extent(cursor))

    def inside_macro(self, cursor):
        """Whether a node comes out of a macro: what it says is not what stands there."""
        start, end = extent(cursor)
        return (start, end) in self.macros or any(s <= start and end <= e for s, e in self.macros)

    def run(self):
        taken = set()                               # a file that is taken in twice is changed once, for both
        for cursor in self.unit.cursor.get_children():
            if not cursor.location.file or cursor.location.file.name != str(self.file.path):
                continue
            if cursor.kind == K.FUNCTION_DECL and cursor.is_definition():
                body = [c for c in cursor.get_children() if c.kind == K.COMPOUND_STMT]
                if self.inside_macro(cursor) or extent(body[0]) in taken:
                    continue
                taken.add(extent(body[0]))
                self.file.function = cursor.spelling
                self.statement(body[0])
                self.file.function = ""
            elif cursor.kind == K.VAR_DECL and cursor.is_definition():
                self.table(cursor, None)

    # ------------------------------------------------------------------------------------------------- statements

    def children(self, cursor):
        return list(cursor.get_children())

    def statement(self, cursor, last_in_switch=False):
        kind, kids = cursor.kind, self.children(cursor)
        if self.inside_macro(cursor):
            if kind != K.DECL_STMT and extent(cursor) in self.macros:
                self.deleted(cursor)
        elif kind == K.COMPOUND_STMT:
            for kid in kids:
                self.statement(kid)
        elif kind == K.DECL_STMT:
            for kid in kids:
                if kid.kind == K.VAR_DECL:
                    self.declaration(kid, cursor)
        elif kind == K.IF_STMT:
            self.condition(kids[0])
            for kid in kids[1:]:
                self.statement(kid)
        elif kind == K.WHILE_STMT:
            self.condition(kids[0], loop=True)
            self.statement(kids[1])
        elif kind == K.DO_STMT:
            self.statement(kids[0])
            self.condition(kids[1], loop=True)
        elif kind == K.FOR_STMT:
            self.for_statement(cursor, kids)
        elif kind == K.SWITCH_STMT:
            self.expression(kids[0])
            inner = self.children(kids[1])
            for kid in inner:
                self.statement(kid, last_in_switch=kid == inner[-1])
        elif kind in (K.CASE_STMT, K.DEFAULT_STMT):
            self.statement(kids[-1], last_in_switch)
        elif kind in (K.BREAK_STMT, K.CONTINUE_STMT):
            if not last_in_switch:
                self.deleted(cursor)
        elif kind == K.RETURN_STMT:
            for kid in kids:
                self.expression(kid)
        elif kind == K.NULL_STMT:
            pass
        else:
            if kind in EXPRESSIONS:
                self.deleted(cursor)
            self.expression(cursor, used=False)

    def for_statement(self, cursor, kids):
        """libclang leaves out the parts that are not there: they are told apart by the semicolons."""
        start, _ = extent(cursor)
        body = kids[-1]
        head = self.file.bytes[start:extent(body)[0]]
        depth, semicolons = 0, []
        for i, c in enumerate(head):
            depth += {40: 1, 41: -1}.get(c, 0)
            if c == 59 and depth == 1:
                semicolons.append(start + i)
        for kid in kids[:-1] if len(semicolons) == 2 else []:       # else its head is a macro
            at = extent(kid)[0]
            if at < semicolons[0]:
                if kid.kind == K.DECL_STMT:
                    self.statement(kid)
                else:
                    self.expression(kid, used=False)
            elif at < semicolons[1]:
                self.condition(kid, loop=True)
            else:
                self.expression(kid, used=False)
        self.statement(body)

    def deleted(self, cursor):
        start, end = extent(cursor)
        stop = end
        while self.file.bytes[stop:stop + 1].isspace():
            stop += 1
        if self.file.bytes[stop:stop + 1] != b";":
            return
        base = self.file.mutants(start, ["`%s` deleted" % self.source(cursor)])
        self.file.wrap(start, stop + 1, "{ if (!mutant_at(%d, 1)) { " % base, " } }")

    def declaration(self, cursor, statement):
        """A variable of a function: a table when static, else its initialiser."""
        if cursor.storage_class == clang.cindex.StorageClass.STATIC:
            self.table(cursor, statement)
            return
        name_end = cursor.location.offset + len(cursor.spelling)
        found = re.match(rb"\s*(\[[^]]*\]\s*)*=", self.file.bytes[name_end:])
        if not found:
            return
        for kid in self.children(cursor):
            if extent(kid)[0] >= name_end + found.end():
                self.expression(kid)

    # ------------------------------------------------------------------------------------------------ expressions

    def bare(self, cursor):
        """Without parentheses and implicit conversions."""
        while cursor.kind in (K.UNEXPOSED_EXPR, K.PAREN_EXPR):
            kids = self.children(cursor)
            if len(kids) != 1:
                break
            cursor = kids[0]
        return cursor

    def operator(self, cursor):
        """(operator, its place) of a binary node, or None where a macro is in the way."""
        kids = self.children(cursor)
        if len(kids) != 2:
            return None
        start, end = extent(kids[0])[1], extent(kids[1])[0]
        if start > end:
            return None
        between = re.sub(r"/\*.*?\*/", lambda m: " " * len(m.group(0)), self.file.text(start, end), flags=re.S)
        operator = between.strip()
        if not operator or not re.fullmatch(r"[-+*/%<>=!&|^,]+", operator):
            return None
        at = start + len(between) - len(between.lstrip())
        return operator, at, at + len(operator)

    def condition(self, cursor, loop=False):
        """A decision: each of its conditions is held at no and at yes."""
        node = self.bare(cursor)
        if self.inside_macro(node):
            return
        if node.kind == K.BINARY_OPERATOR:
            found = self.operator(node)
            if found and found[0] in LOGICAL:
                self.logical(node, found, loop)
                return
        start, end = extent(node)
        text = self.source(node)
        if loop:
            base = self.file.mutants(start, ["`%s` -> 0" % text])
            self.file.wrap(start, end, "MUTANT_LOOP(%d, (" % base, "))")
        else:
            base = self.file.mutants(start, ["`%s` -> 0" % text, "`%s` -> 1" % text])
            self.file.wrap(start, end, "MUTANT_COND(%d, (" % base, "))")
        if node.kind == K.UNARY_OPERATOR and text.startswith("!"):
            inner = self.bare(self.children(node)[0])       # its negation is one of the two
            found = self.operator(inner) if inner.kind == K.BINARY_OPERATOR else None
            if found and found[0] in LOGICAL and not self.inside_macro(inner):
                self.logical(inner, found, False)
            else:
                self.expression(self.children(node)[0])
        else:
            self.expression(node)

    def logical(self, node, found, loop):
        operator, at, stop = found
        start, end = extent(node)
        left, right = self.children(node)
        base = self.file.mutants(at, ["`%s`: %s -> %s" % (self.source(node), operator, "||" if operator == "&&" else "&&")])
        self.file.wrap(start, end, "MUTANT_%s(%d, (" % ("AND" if operator == "&&" else "OR", base), "))")
        self.file.replace(at, stop, "), (")
        self.condition(left, False)
        self.condition(right, False)

    def expression(self, cursor, used=True):
        kind, kids = cursor.kind, self.children(cursor)
        if cursor.kind == K.UNEXPOSED_EXPR and len(kids) == 1 and kids[0].kind == K.STRING_LITERAL:
            self.string(kids[0], cursor)
            return
        if kind in (K.UNEXPOSED_EXPR, K.PAREN_EXPR) and len(kids) == 1:
            self.expression(kids[0], used)
            return
        if self.inside_macro(cursor):
            self.macro(cursor)
            return
        text = self.source(cursor)
        if text.startswith("sizeof") or text.startswith("offsetof") or text.startswith("_Alignof"):
            return
        if kind == K.BINARY_OPERATOR:
            self.binary(cursor, kids)
        elif kind == K.COMPOUND_ASSIGNMENT_OPERATOR:
            found = self.operator(cursor)
            self.expression(kids[0])
            if found and found[0] in ASSIGNED:
                start, end = extent(kids[1])
                base = self.file.mutants(start, ["`%s` -> %s" % (text, ASSIGNED[found[0]])])
                self.file.wrap(start, end, "MUTANT_MINUS(%d, (" % base, "))")
            self.expression(kids[1])
        elif kind == K.CONDITIONAL_OPERATOR:
            self.condition(kids[0])
            self.expression(kids[1])
            self.expression(kids[2])
        elif kind == K.UNARY_OPERATOR:
            self.unary(cursor, kids, text, used)
        elif kind == K.INTEGER_LITERAL or kind == K.CHARACTER_LITERAL:
            self.number(cursor, text)
        elif kind == K.DECL_REF_EXPR and cursor.referenced and cursor.referenced.kind == K.ENUM_CONSTANT_DECL:
            base = self.file.mutants(extent(cursor)[0], ["`%s` + 1" % text])
            self.file.wrap(*extent(cursor), "MUTANT_NEXT(%d, (" % base, "))")
        elif kind == K.CALL_EXPR:
            for kid in kids[1:]:
                self.expression(kid)
        elif kind == K.INIT_LIST_EXPR:
            for kid in kids:
                if kid.kind != K.MEMBER_REF:
                    self.expression(kid)
        elif kind == K.STRING_LITERAL:
            return
        else:
            for kid in kids:
                if kid.kind.is_expression():
                    self.expression(kid)

    def binary(self, cursor, kids):
        found = self.operator(cursor)
        if not found:
            for kid in kids:
                self.expression(kid)
            return
        operator, at, stop = found
        if operator in LOGICAL:
            self.logical(cursor, found, False)
            return
        if operator in OTHER and not self.pointers_forbid(operator, kids):
            start, end = extent(cursor)
            other = OTHER[operator]
            base = self.file.mutants(at, ["`%s`: %s -> %s" % (self.source(cursor), operator, other)])
            self.file.wrap(start, end, "MUTANT_OP(%d, (" % base, "))")
            self.file.replace(at, stop, "), %s, %s, (" % (operator, other))
        for i, kid in enumerate(kids):
            self.expression(kid, used=operator != "," or i == 1)

    @staticmethod
    def pointers_forbid(operator, kids):
        left, right = (kid.type.get_canonical().kind in POINTERS for kid in kids)
        return right if operator in ("+", "-") else (left or right) and operator not in ("<", "<=", ">", ">=", "==", "!=")

    def unary(self, cursor, kids, text, used):
        start, end = extent(cursor)
        simple = self.source(kids[0])
        if text.startswith("!"):
            base = self.file.mutants(start, ["`%s` not negated" % text])
            self.file.wrap(start, end, "MUTANT_NOT(%d, (" % base, "))")
            self.file.replace(start, start + 1, "")
            self.expression(kids[0])
        elif ("++" in text or "--" in text) and used and re.fullmatch(r"[\w.\->]+(\[\w+\])?", simple):
            changed = text.replace("++", "@").replace("--", "++").replace("@", "--")
            base = self.file.mutants(start, ["`%s` -> `%s`" % (text, changed)])
            self.file.replace(start, end, "(mutant_at(%d, 1) ? %s : %s)" % (base, changed, text))
        elif text.startswith("&"):
            return
        elif text.startswith("-") and kids[0].kind in (K.INTEGER_LITERAL, K.DECL_REF_EXPR):
            base = self.file.mutants(start, ["`%s` -> `%s`" % (text, simple)])
            self.file.wrap(start, end, "MUTANT_MINUS(%d, (" % base, "))")
        else:
            self.expression(kids[0])

    def number(self, cursor, text):
        start, end = extent(cursor)
        found = LITERAL.match(text)
        if not found:
            return
        if found.group(3) and int(found.group(3), 0 if found.group(3).lower().startswith("0x") else 10) > 0:
            base = self.file.mutants(start, ["`%s` + 1" % text, "`%s` - 1" % text])
            self.file.wrap(start, end, "MUTANT_NUMBER(%d, (" % base, "))")
        else:
            base = self.file.mutants(start, ["`%s` + 1" % text])
            self.file.wrap(start, end, "MUTANT_NEXT(%d, (" % base, "))")

    def macro(self, cursor):
        """A macro as a whole: a constant that is one off."""
        start, end = extent(cursor)
        text = self.source(cursor)
        kind = cursor.type.get_canonical().kind
        if (start, end) not in self.macros or kind in POINTERS or kind == T.VOID or not MACRO.match(text):
            return
        after = self.file.bytes[end:].lstrip()[:1]
        if (start, end) in self.file.seen or after.isalnum() or after in (b"_", b"("):      # a macro that is half an expression
            return
        self.file.seen[start, end] = 1
        if LITERAL.match(text):
            self.number(cursor, text)
            return
        if text in SIZES or text.startswith(END_OF):            # sizes count in eights
            base = self.file.mutants(start, ["`%s` - 8" % text])
            self.file.wrap(start, end, "MUTANT_EIGHT(%d, (" % base, "))")
            return
        base = self.file.mutants(start, ["`%s` - 1" % text])
        self.file.wrap(start, end, "MUTANT_OTHER(%d, (" % base, "))")

    def string(self, literal, cursor):
        start, end = extent(literal)
        if cursor.type.get_canonical().kind != T.POINTER or self.inside_macro(literal) or not self.source(literal).startswith('"'):
            return
        base = self.file.mutants(start, ["%s changed" % self.source(literal)])
        self.file.wrap(start, end, "MUTANT_STRING(%d, " % base, ")")

    # ----------------------------------------------------------------------------------------------------- tables

    def table(self, cursor, statement):
        """A constant object with an initialiser: its scalars."""
        kids = self.children(cursor)
        if not cursor.type.is_const_qualified() and not (cursor.type.kind == T.CONSTANTARRAY and
                                                         cursor.type.element_type.is_const_qualified()):
            return
        if not any(kid.kind.is_expression() or kid.kind == K.INIT_LIST_EXPR for kid in kids):
            return
        leaves = []
        scalars(cursor.type, 0, cursor.spelling, leaves)
        if not leaves:
            return
        leaves = leaves[::-(-len(leaves) // ENTRIES)]           # of a long table evenly spread ones
        offset = extent(cursor)[0]
        base = self.file.mutants(offset, ["entry %s" % path for path, _, _, _ in leaves])
        number = base                                           # a header and what includes it share their names
        self.file.tables.append(number)
        rows = ", ".join("{%d, %d, '%s'}" % (at, size, kind) for _, at, size, kind in leaves)
        self.file.order += 1
        if statement is None:
            text = ("\n/* mutants */ static const mutant_leaf mutant_leaves_%d[] = {%s};\n"
                    "static mutant_table mutant_table_%d = {%d, %d, (void *)&%s, mutant_leaves_%d, 0};\n"
                    "__attribute__((constructor)) static void mutant_open_%d(void) { mutant_register(&mutant_table_%d); }\n"
                    % (number, rows, number, base, len(leaves), cursor.spelling, number, number, number))
            self.file.edits.append((len(self.file.bytes), 3, self.file.order, len(self.file.bytes), text))
            return
        end = extent(statement)[1]
        name = "mutant_local_%d" % base
        text = (" static const mutant_leaf %s_leaves[] = {%s}; mutant_table %s = {%d, %d, (void *)&%s, %s_leaves, 0}; "
                "(void)mutant_at(%d, 0); if (mutant_active >= %d) mutant_patch(&%s);"
                % (name, rows, name, base, len(leaves), cursor.spelling, name, base, base, name))
        self.file.edits.append((end, 3, self.file.order, end, text))


def scalars(type_, offset, path, out):
    """The scalars of an object: (path, byte offset, size, kind)."""
    type_ = type_.get_canonical()
    if type_.kind == T.CONSTANTARRAY:
        element = type_.element_type
        size = element.get_size()
        text = element.get_canonical().kind in (T.CHAR_S, T.SCHAR, T.CHAR_U)
        for i in range(type_.element_count):
            if text:
                out.append(("%s[%d]" % (path, i), offset + i, 1, "c"))
            else:
                scalars(element, offset + i * size, "%s[%d]" % (path, i), out)
    elif type_.kind == T.RECORD:
        for field in type_.get_fields():
            scalars(field.type, offset + type_.get_offset(field.spelling) // 8, "%s.%s" % (path, field.spelling), out)
    elif type_.kind == T.POINTER:
        to = type_.get_pointee().get_canonical().kind
        out.append((path, offset, type_.get_size(), "s" if to in (T.CHAR_S, T.SCHAR, T.CHAR_U) else "p"))
    elif type_.get_size() in (1, 2, 4, 8):
        out.append((path, offset, type_.get_size(), "i"))


class Book:
    """All mutants, in the order of the files."""

    def __init__(self):
        self.mutants = []

    def rewrite(self, out, arguments):
        """Writes the whole of lib/ with its mutants below `out`."""
        index = clang.cindex.Index.create()
        options = clang.cindex.TranslationUnit.PARSE_DETAILED_PROCESSING_RECORD
        done = set()
        for path in sorted((ROOT / "lib").rglob("*.c")):
            unit = index.parse(str(path), ["-std=gnu11"] + arguments, options=options)
            problems = [d for d in unit.diagnostics if d.severity >= clang.cindex.Diagnostic.Error]
            if problems:
                raise ValueError("%s: %s" % (path, problems[0]))
            headers = sorted({str(Path(i.include.name).resolve()) for i in unit.get_includes()
                              if os.path.abspath(i.include.name).startswith(str(ROOT / "lib"))})
            for name in [str(path)] + headers:
                if name in done:
                    continue
                done.add(name)
                file = File(self, Path(name))
                Rewriter(file, unit).run()
                target = out / file.path.relative_to(ROOT)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(file.rewritten())
        return self.mutants
