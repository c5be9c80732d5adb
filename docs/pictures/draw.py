#!/usr/bin/env python3
"""Draws the pictures of the documentation from what the code and the library themselves say.

    draw.py STAGE            writes the *.svg beside this file; STAGE is an installed libsmeplat
    draw.py --check STAGE    says whether they are what it would write

rooms.svg      which room of lib/ and bindings/ includes which, from the #include lines
flow.svg       one sample platform on its way to the verdict, from its JSON result
art6.svg       the conditions of Art. 6: figure, force, relaxation, cure by time, readings, from the library's own table
timeline.svg   what became of two sample platforms, from the JSON result of `smeplat history`

SPDX-License-Identifier: Apache-2.0
"""
import ctypes
import datetime
import json
import re
import subprocess
import sys
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "tests" / "tools"))
import installed  # noqa: E402

FONT = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif"
INK, GREY, LINE, PAPER = "#1f2933", "#616e7c", "#9aa5b1", "#ffffff"
COLOURS = {
    "MET": "#2f855a", "NOT_MET": "#c53030", "DISCRETION": "#b7791f", "UNKNOWN": "#2b6cb0", "NOT_APPLICABLE": "#718096",
}
LABELS = {
    "MET": "符合 met", "NOT_MET": "不符合 not met", "DISCRETION": "需酌定 discretion", "UNKNOWN": "待核实 unknown",
    "NOT_APPLICABLE": "不适用 n/a",
}


def width_of(text, size):
    """About how wide a text is."""
    return sum(size if ord(c) > 0x2E7F else size * 0.56 for c in text)


class Picture:
    def __init__(self, width, height, title):
        self.width, self.height, self.title = width, height, title
        self.parts = []

    def box(self, x, y, w, h, fill=PAPER, stroke=LINE, radius=4, dash=""):
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self.parts.append(f'<rect x="{x:g}" y="{y:g}" width="{w:g}" height="{h:g}" rx="{radius}" fill="{fill}" stroke="{stroke}"{dashed}/>')

    def text(self, x, y, text, size=13, fill=INK, anchor="start", bold=False):
        weight = ' font-weight="600"' if bold else ""
        halo = ' paint-order="stroke" stroke="#ffffff" stroke-width="3"'  # lines behind a word do not cross it
        self.parts.append(f'<text x="{x:g}" y="{y:g}" font-size="{size}" fill="{fill}" text-anchor="{anchor}"{weight}{halo}>{escape(text)}</text>')

    def line(self, x1, y1, x2, y2, stroke=LINE, arrow=False, dash="", width=1.2):
        end = ' marker-end="url(#arrow)"' if arrow else ""
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self.parts.append(f'<line x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}" stroke="{stroke}" stroke-width="{width}"{dashed}{end}/>')

    def curve(self, x1, y1, x2, y2, bend, stroke=LINE):
        self.parts.append(f'<path d="M{x1:g},{y1:g} C{x1 + bend:g},{y1:g} {x2 + bend:g},{y2:g} {x2:g},{y2:g}" fill="none" '
                          f'stroke="{stroke}" stroke-width="1.1" marker-end="url(#arrow)"/>')

    def svg(self):
        head = (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {self.height}" width="{self.width}" '
                f'height="{self.height}" role="img" font-family="{FONT}">\n<title>{escape(self.title)}</title>\n'
                '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">'
                f'<path d="M0,0.5 L7.5,4 L0,7.5 z" fill="{GREY}"/></marker></defs>\n'
                f'<rect width="{self.width}" height="{self.height}" fill="{PAPER}"/>\n')
        return head + "\n".join(self.parts) + "\n</svg>\n"


# ---- rooms ----

ROOMS = {  # what CONTRIBUTING.md says of each, in a word or two; order from the ground up
    "base": "状态、结构体、分数 statuses, structs, fractions", "time": "历日与工作日 dates, working days",
    "codes": "统一社会信用代码 codes", "rules": "办法作为数据 the measure as data", "articles": "一条一函数 a function a clause",
    "assess": "两角、余地、裁量、结论 corners, room, rulings", "history": "事项重放 replay of events",
    "text": "中英文表述 words", "abi": "名称、布局、版本 names, layout, version",
    "json": "文件进出 documents in and out", "command": "命令 the program", "python": "Python 包 the package",
}


def includes(folder):
    """Rooms that the files of a room include."""
    found = set()
    for path in sorted(folder.rglob("*.[ch]")):
        for name in re.findall(r'^\s*#\s*include\s+["<]([^">]+)[">]', path.read_text(encoding="utf-8"), re.M):
            first = name.split("/")[0]
            if first == "smeplat":
                found.add("json" if name == "smeplat/json.h" else "public")
            elif "/" in name:
                found.add(first)
    return found


def rooms():
    arrows = {}
    for room in list(ROOMS):
        folder = ROOT / "lib" / room
        if not folder.is_dir():
            folder = ROOT / "bindings" / room
        if folder.is_dir() and (room != "python" or any(folder.rglob("*.py"))):
            arrows[room] = includes(folder) - {room}
    if "python" in arrows:
        arrows["python"] = {"json", "public"}  # it loads both shared libraries and no C file

    def depth(room, seen=()):
        below = [r for r in arrows.get(room, ()) if r not in ("public", room) and r not in seen]
        return 1 + max((depth(r, seen + (room,)) for r in below), default=0)

    levels = {}
    for room in arrows:
        level = depth(room)
        if "public" in arrows[room] and room in ("json", "command", "python"):
            level += 5 if room == "json" else 5
        levels.setdefault(level, []).append(room)
    order = sorted(levels)
    box_w, box_h, gap_x, gap_y, left, top = 300, 46, 24, 34, 30, 64
    most = max(len(levels[level]) for level in order)
    width = left * 2 + most * box_w + (most - 1) * gap_x
    height = top + (len(order) + 1) * (box_h + gap_y) + 10
    p = Picture(width, height, "libsmeplat 的各室与引用 · the rooms of libsmeplat and who includes whom")
    p.text(left, 26, "各室：箭头指向被引用的一方，只朝下 · rooms; an arrow points to what is included, and only down", 15, bold=True)
    p.text(left, 46, "取自各文件的 #include 行；公共头文件人人可用，不画箭头 · from the #include lines; public headers are everybody's", 12, GREY)
    place = {}
    for row, level in enumerate(reversed(order)):
        names = [r for r in ROOMS if r in levels[level]]
        offset = (width - len(names) * box_w - (len(names) - 1) * gap_x) / 2
        for column, room in enumerate(names):
            place[room] = (offset + column * (box_w + gap_x), top + row * (box_h + gap_y))
    for room, others in arrows.items():
        for other in sorted(others - {"public"}):
            if other in place:
                (x1, y1), (x2, y2) = place[room], place[other]
                c1, c2 = x1 + box_w / 2, x2 + box_w / 2
                bend = (c2 - c1) * 0.18
                p.line(c1 + bend, y1 + box_h, c2 - bend, y2 - 2, arrow=True)
    for room, (x, y) in place.items():
        outer = room in ("json", "command", "python")
        p.box(x, y, box_w, box_h, "#ebf4ff" if outer else "#f7fafc")
        p.text(x + 12, y + 19, ("bindings/" if outer else "lib/") + room, 13, bold=True)
        p.text(x + 12, y + 37, ROOMS[room], 11.5, GREY)
    y = top + len(order) * (box_h + gap_y)
    p.box(left, y, width - 2 * left, box_h, "#fffaf0", "#dd9c4a")
    p.text(left + 12, y + 19, "include/smeplat/", 13, bold=True)
    p.text(left + 12, y + 37, "公共头文件，一个主题一个 · the public face, one header a subject", 11.5, GREY)
    return p.svg()


# ---- flow ----

CLAUSES = [("3", "第三条"), ("6(1)", "六(一)"), ("6(2)", "六(二)"), ("6(3)", "六(三)"), ("6(4)", "六(四)"), ("6(5)", "六(五)"),
           ("6(6)", "六(六)"), ("6(7)", "六(七)"), ("6(8)", "六(八)"), ("6(9)", "六(九)"), ("7", "第七条"), ("10", "第十条"),
           ("15", "第十五条")]


def flow(env):
    sample = ROOT / "examples" / "data" / "04-association.json"
    document = json.loads(sample.read_text(encoding="utf-8"))
    platform = document["platforms"][0]
    done = subprocess.run(["smeplat", "assess", str(sample), "--format", "json"], env=env, stdout=subprocess.PIPE, check=True)
    result = json.loads(done.stdout)["results"][0]
    by_clause = {}
    for finding in result["findings"]:
        by_clause.setdefault(finding["clause"], []).append(finding)
    p = Picture(1060, 500, "一家平台怎样走到结论 · one platform on its way to the verdict")
    p.text(30, 26, "一家平台怎样走到结论 · one platform on its way to the verdict", 15, bold=True)
    p.text(30, 46, f"{platform['name']}（examples/data/{sample.name}）", 12, GREY)
    p.box(30, 66, 230, 396, "#f7fafc")
    p.text(44, 88, "所报情况 what is stated", 13, bold=True)
    lists = [("事实 facts", len(platform["facts"])), ("服务功能 services", len(platform.get("services", []))),
             ("处罚失信 incidents", len(platform.get("incidents", []))), ("撤销记录 revocations", len(platform.get("revocations", []))),
             ("酌定记录 rulings", len(platform.get("rulings", []))), ("主办单位 sponsors", len(platform.get("sponsor_usccs", [])))]
    for i, (name, count) in enumerate(lists):
        p.text(44, 116 + 24 * i, name, 12)
        p.text(246, 116 + 24 * i, str(count), 12, anchor="end")
    p.text(44, 282, "门口一次查清 checked once", 12, bold=True)
    for i, line in enumerate(["大小、范围、日期、代码、矛盾", "sizes, ranges, dates, codes,", "contradictions: else an error", "that names field and clause"]):
        p.text(44, 304 + 18 * i, line, 11.5, GREY)
    p.line(262, 264, 300, 264, arrow=True)
    p.text(306, 88, "34 项，各在两个角上 34 criteria, each at two corners", 13, bold=True)
    p.text(306, 106, "证明 prove → 余地 room → 裁量 ruling", 11.5, GREY)
    y = 124
    for clause, label in CLAUSES:
        p.text(306, y + 13, label, 11.5)
        p.text(372, y + 13, clause, 11, GREY)
        for i, finding in enumerate(by_clause.get(clause, [])):
            p.box(412 + i * 34, y, 28, 18, COLOURS[finding["verdict"]], COLOURS[finding["verdict"]], 3)
        y += 26
    p.line(668, 264, 706, 264, arrow=True)
    for y, key, name, law in ((120, "conditions", "申报条件 conditions", "第三、六、七条 Art. 3, 6, 7"),
                              (214, "filing", "程序与禁申期 filing", "第十、十五条 Art. 10, 15"),
                              (330, "overall", "总体结论 overall", "两者取小 the least of both")):
        p.box(712, y, 318, 70, "#ffffff", COLOURS[result[key]])
        p.text(728, y + 24, name, 13, bold=True)
        p.text(728, y + 44, law, 11.5, GREY)
        p.text(1014, y + 40, LABELS[result[key]], 15, COLOURS[result[key]], "end", True)
    p.line(871, 286, 871, 326, arrow=True)
    x = 712
    for verdict in ("MET", "DISCRETION", "UNKNOWN", "NOT_MET"):
        p.box(x, 436, 12, 12, COLOURS[verdict], COLOURS[verdict], 2)
        p.text(x + 16, 447, LABELS[verdict].split()[0], 11.5)
        x += 78
    return p.svg()


# ---- Art. 6 ----

class Info(ctypes.Structure):
    _fields_ = [(n, ctypes.c_int32) for n in ("struct_size", "criterion", "clause", "unit", "force", "relaxable", "filing",
                                              "cured_by_time")] + [("readings", ctypes.c_uint64)]


def art6(env):
    library = ctypes.CDLL(next(str(p) for p in sorted(Path(env["LD_LIBRARY_PATH"].split(":")[0]).glob("libsmeplat.so.*"))))
    library.smeplat_criterion_at.argtypes = [ctypes.c_size_t]
    library.smeplat_criterion_at.restype = ctypes.POINTER(Info)
    library.smeplat_criterion_count.restype = ctypes.c_size_t

    def label(function, *arguments):
        call = getattr(library, function)
        call.restype = ctypes.c_char_p
        return call(*[ctypes.c_int32(a) for a in arguments]).decode()

    document = {"round": {"deadline": "2026-06-30"}, "platforms": [{}]}
    done = subprocess.run(["smeplat", "assess", "-", "--format", "json"], input=json.dumps(document).encode(), env=env,
                          stdout=subprocess.PIPE, check=True)
    required = {f["criterion"]: (f["required"], f["unit"]) for f in json.loads(done.stdout)["results"][0]["findings"]}
    units = {"FEN": "元", "SMES": "家", "INSTITUTIONS": "家", "PERSONS": "人", "SERVICES": "项"}
    rows = [library.smeplat_criterion_at(i).contents for i in range(library.smeplat_criterion_count())]
    rows = [row for row in rows if 601 <= row.clause <= 609]
    height = 112 + 25 * len(rows) + 40
    p = Picture(1040, height, "第六条判断表 · decision table of Art. 6")
    p.text(30, 26, "第六条判断表：默认规则 · decision table of Art. 6, by the default rules", 15, bold=True)
    p.text(30, 46, "取自库自己的条件表 · from the library's own table of criteria", 12, GREY)
    columns = [(30, "条款"), (96, "条件 criterion"), (400, "门槛 figure"), (520, "效力 force"), (640, "末段可放宽 relaxable"),
               (790, "时间能补 time"), (880, "口径 readings")]
    for x, head in columns:
        p.text(x, 78, head, 12, GREY, bold=True)
    p.line(30, 86, 1010, 86, INK)
    last = 0
    for i, row in enumerate(rows):
        y = 106 + 25 * i
        name = label("smeplat_criterion_name", row.criterion)
        if row.clause != last:
            if last:
                p.line(30, y - 17, 1010, y - 17, "#e4e7eb")
            p.text(30, y, f"六({'一二三四五六七八九'[row.clause - 601]})", 12.5)
            last = row.clause
        p.text(96, y, label("smeplat_criterion_label", row.criterion, 1), 12.5)
        figure, unit = required[name]
        if isinstance(figure, dict):
            figure = f"≥ {figure['num'] * 100 // figure['den']}%"
        elif unit == "FEN":
            figure = f"≥ {figure // 1000000} 万元"
        elif unit == "DATE":
            figure = "满 2 年"
        elif figure is not None:
            figure = f"≥ {figure} {units[unit]}"
        p.text(400, y, figure or ("没有 none" if row.clause == 602 and row.cured_by_time else "是 yes"), 12.5)
        soft = label("smeplat_force_name", row.force) == "IN_PRINCIPLE"
        p.text(520, y, "原则上 in principle" if soft else "必须 required", 12.5, COLOURS["DISCRETION"] if soft else INK)
        p.text(640, y, "可以 yes" if row.relaxable else "不可以 no", 12.5, COLOURS["DISCRETION"] if row.relaxable else INK)
        p.text(790, y, "能 yes" if row.cured_by_time else "—", 12.5)
        points = [n for n in range(64) if row.readings >> n & 1 and n not in (12, 13)]
        p.text(880, y, " ".join(f"R{n}" for n in points) or "—", 12.5)
    p.text(30, height - 18, "凡可放宽的条件都还看 R12、R13 · what may be relaxed also looks at R12 and R13", 12, GREY)
    return p.svg()


# ---- timeline ----

STATES = {"NONE": "#cbd2d9", "APPLIED": "#90cdf4", "IN_PUBLICITY": "#63b3ed", "HOLDER": "#68d391", "REVOKED": "#fc8181", "EXPIRED": "#a0aec0"}


def timeline(env):
    library = ctypes.CDLL(next(str(p) for p in sorted(Path(env["LD_LIBRARY_PATH"].split(":")[0]).glob("libsmeplat.so.*"))))

    def label(family, name, lang):
        number, words = getattr(library, f"smeplat_{family}_from_name"), getattr(library, f"smeplat_{family}_label")
        number.argtypes, words.restype = [ctypes.c_char_p, ctypes.c_size_t], ctypes.c_char_p
        return words(ctypes.c_int32(number(name.encode(), len(name))), ctypes.c_int32(lang)).decode()

    sample = ROOT / "examples" / "data" / "history.json"
    done = subprocess.run(["smeplat", "history", str(sample), "--format", "json"], env=env, stdout=subprocess.PIPE, check=True)
    results = json.loads(done.stdout)["results"]
    days = [datetime.date.fromisoformat(d) for r in results for d in
            [r["on"], r["bar_until"] or r["on"], *[e["on"] for e in r["events"]]]]
    first, last = min(days) - datetime.timedelta(30), max(days) + datetime.timedelta(60)
    left, right, row_height = 40, 1040, 250
    p = Picture(1080, 96 + row_height * len(results) + 40, "两家平台的经过 · what became of two platforms")
    p.text(30, 26, "两家平台的经过：按第十四条撤销不带禁申期，按第十五条撤销带两年 · two revocations, one with a bar", 15, bold=True)
    p.text(30, 46, f"取自 smeplat history 的结果（examples/data/{sample.name}），截至{results[0]['on']} · from its JSON result", 12, GREY)

    def x_of(text):
        day = datetime.date.fromisoformat(text) if isinstance(text, str) else text
        return left + (right - left) * (day - first).days / (last - first).days

    for year in range(first.year, last.year + 1):
        for month in (1, 7):
            day = datetime.date(year, month, 1)
            if first <= day <= last:
                p.line(x_of(day), 66, x_of(day), 96 + row_height * len(results), "#e4e7eb")
                p.text(x_of(day) + 3, 76, f"{year}-{month:02d}", 11, GREY)
    for row, result in enumerate(results):
        top = 96 + row_height * row
        p.text(left, top + 14, result["name"], 13.5, bold=True)
        events = [e for e in result["events"] if e["fate"] != "LATER"]
        for event, after in zip(events, [*events[1:], None]):
            begin, end = x_of(event["on"]), x_of(after["on"] if after else result["on"])
            if end > begin:
                p.box(begin, top + 150, end - begin, 22, STATES[event["state"]], "none", 0)
        last_x, words = [-1e9] * 6, []
        for event in events:
            x = x_of(event["on"])
            text = f"{event['event']} {label('event_type', event['type'], 1)}"
            level = next((i for i in range(6) if x > last_x[i] + 8), 5)
            last_x[level] = x + width_of(text, 11)
            y = top + 136 - 19 * level
            p.line(x, y + 4, x, top + 150, COLOURS["NOT_MET"] if event["problem"] else LINE)
            words.append((x + 2, y, text, 11, COLOURS["NOT_MET"] if event["problem"] else INK))
        for word in words:
            p.text(*word)
        if result["bar_until"]:
            begin, end = x_of(result["bar_from"]), x_of(result["bar_until"])
            p.box(begin, top + 178, end - begin, 16, "#fff5f5", COLOURS["NOT_MET"], 2, "4 3")
            p.text(begin + 6, top + 190, f"禁申期至{result['bar_until']} barred · {result['first_filing']}起可以再申请 may apply", 11, COLOURS["NOT_MET"])
        x = x_of(result["on"])
        p.line(x, top + 142, x, top + 200, INK, dash="3 3")
    x = left
    for state in ("APPLIED", "IN_PUBLICITY", "HOLDER", "REVOKED"):
        p.box(x, p.height - 30, 14, 14, STATES[state], "none", 2)
        words = f"{label('title_state', state, 1)} {label('title_state', state, 2)}"
        p.text(x + 20, p.height - 18, words, 12)
        x += 50 + width_of(words, 12)
    return p.svg()


def main():
    arguments = [a for a in sys.argv[1:] if a != "--check"]
    if len(arguments) != 1:
        raise SystemExit(__doc__)
    env = installed.environment(arguments[0])
    pictures = {"rooms.svg": rooms(), "flow.svg": flow(env), "art6.svg": art6(env), "timeline.svg": timeline(env)}
    stale = []
    for name, text in pictures.items():
        if "--check" not in sys.argv[1:]:
            (HERE / name).write_text(text, encoding="utf-8")
        elif not (HERE / name).exists() or (HERE / name).read_text(encoding="utf-8") != text:
            stale.append(name)
            print(f"{name} is not what draw.py writes")
    print(f"{len(pictures) - len(stale)} passed, {len(stale)} failed")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
