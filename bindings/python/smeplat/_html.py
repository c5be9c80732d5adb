"""What notebooks and pages show: tables that are complete in themselves, without script, in light and in dark.

SPDX-License-Identifier: Apache-2.0
"""
from __future__ import annotations

from datetime import date as Date

from . import _abi, enums
from ._attr import Fact, yuan_of
from ._library import language, lib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterable, List, Optional, Tuple

UNIT = _abi.FAMILIES["unit"]
LANGUAGES = {1: "zh", 2: "en"}
# Colours of the verdicts: NOT_MET, UNKNOWN, DISCRETION, MET, NOT_APPLICABLE. Each says its name too.
COLOURS = {1: "#b3261e", 2: "#5f6b7a", 3: "#9a6700", 4: "#1a7f37", 5: "#8a8f98"}
STYLE = """<style>
.smeplat { font: 14px/1.55 system-ui, "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  max-width: 76em; color: inherit }
.smeplat h4 { font-size: 1.15em; margin: .2em 0 .1em; display: flex; gap: .6em; align-items: baseline; flex-wrap: wrap }
.smeplat .meta { opacity: .72; margin: 0 0 .6em }
.smeplat table { border-collapse: collapse; width: 100%; margin: .3em 0; table-layout: auto }
.smeplat th, .smeplat td { text-align: left !important; vertical-align: top; padding: .35em .9em .35em 0; border: 0;
  border-bottom: 1px solid rgba(127, 127, 127, .28); background: none; white-space: normal }
.smeplat th { font-weight: 600; opacity: .72; border-bottom-color: rgba(127, 127, 127, .6) }
.smeplat td.fig { white-space: nowrap; font-variant-numeric: tabular-nums }
.smeplat .clause { opacity: .65; font-size: .9em; white-space: nowrap }
.smeplat .chip { color: #fff; border-radius: .9em; padding: .05em .7em .1em; font-size: .88em; white-space: nowrap;
  display: inline-block }
.smeplat .bar { display: flex; height: .55em; border-radius: .3em; overflow: hidden; margin: .5em 0; gap: 2px }
.smeplat .bar i { display: block }
.smeplat .why { opacity: .85 }
.smeplat summary { cursor: pointer; opacity: .8; margin: .5em 0 .2em }
.smeplat .advice { opacity: .72; font-size: .92em; margin: .6em 0 0 }
</style>"""
WORDS = {
    "criterion": ("条件", "criterion"),
    "verdict": ("结论", "verdict"),
    "observed": ("现状", "found"),
    "required": ("要求", "required"),
    "missing": ("差距", "missing"),
    "why": ("理由", "why"),
    "overall": ("总体结论", "overall"),
    "conditions": ("申报条件", "conditions"),
    "filing": ("申报程序与禁申期", "filing and bar"),
    "deadline": ("截止日期", "deadline"),
    "the rest": ("其余 {} 项", "the other {}"),
    "from": ("{} 起即满足", "by time alone from {}"),
    "needs": ("需补充：{}", "needs: {}"),
    "nothing": ("没有待处理的条件。", "Nothing stands in the way."),
    "platform": ("平台", "platform"),
    "fact": ("事实", "fact"),
    "value": ("陈述", "stated"),
    "basis": ("依据", "basis"),
    "evidence": ("材料", "document"),
    "yes": ("是", "yes"),
    "no": ("否", "no"),
    "no name": ("（未填名称）", "(no name)"),
    "empty": ("没有陈述任何事实。", "Nothing is stated."),
    "entries": ("{} 条", "{} entries"),
    "colon": ("：", ": "),
}


def escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def word(name: str, lang: int) -> str:
    return WORDS[name][lang - 1]


def chip(verdict: Any, lang: int) -> str:
    colour = COLOURS.get(int(verdict), COLOURS[2])
    return f'<span class="chip" style="background:{colour}">{escape(verdict.label(LANGUAGES[lang]))}</span>'


def grouped(number: int) -> str:
    return f"{number:,}".replace(",", "\u2009")


def amount(unit: int, number: Any, lang: int, parts: Optional[Tuple[int, int]] = None) -> str:
    """A figure with its unit."""
    if number is None and parts is None:
        return ""
    if isinstance(number, Date):
        return number.isoformat()
    if parts is not None:
        share = f" ({float(number):.2%})" if number is not None else ""
        numbers = (grouped_yuan(part) if unit == UNIT["MONEY_SHARE"] else grouped(part) for part in parts)
        return " / ".join(numbers) + share
    if unit in (UNIT["FEN"], UNIT["MONEY_SHARE"]):
        return grouped_yuan(number) + ("元" if lang == 1 else " yuan")
    if unit == UNIT["CENTIPOINTS"]:
        return f"{yuan_of(number)}" + ("分" if lang == 1 else " points")
    label: str = lib.smeplat_unit_label(unit, lang).decode("utf-8") if unit not in (0, UNIT["ANSWER_SHARE"]) else ""
    return grouped(number) + (label if lang == 1 else f" {label}".rstrip())


def grouped_yuan(fen: int) -> str:
    return f"{yuan_of(fen):,.2f}".replace(",", "\u2009")


def row(finding: Any, lang: int) -> str:
    unit = finding._c.unit
    required = finding.required
    figures = [
        amount(unit, finding.observed, lang, finding.observed_parts),
        amount(unit, required, lang) if finding.required_parts is None else f"{float(required):.2%}",
    ]
    missing = amount(unit, finding.shortfall, lang) if finding.shortfall is not None else ""
    why = [reason.label(LANGUAGES[lang]) for reason in finding.reasons]
    if finding.met_from is not None:
        why.append(word("from", lang).format(finding.met_from.isoformat()))
    if finding.field is not None:
        place = finding.field_path or ""
        label = finding.field.label(LANGUAGES[lang])
        why.append(word("needs", lang).format(f"{label} ({place})" if "[" in place else label))
    cells = [
        f"<td>{escape(finding.criterion.label(LANGUAGES[lang]))} "
        f'<span class="clause">{escape(finding.clause.label(LANGUAGES[lang]))}</span></td>',
        f"<td>{chip(finding.verdict, lang)}</td>",
        *(f'<td class="fig">{escape(text)}</td>' for text in (*figures, missing)),
        f'<td class="why">{escape(("；" if lang == 1 else "; ").join(why))}</td>',
    ]
    return f"<tr>{''.join(cells)}</tr>"


def table(found: Iterable[Any], lang: int) -> str:
    heads = ("criterion", "verdict", "observed", "required", "missing", "why")
    head = "".join(f"<th>{word(name, lang)}</th>" for name in heads)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(row(one, lang) for one in found)}</tbody></table>"


def findings(found: Iterable[Any], lang: Optional[str] = None) -> str:
    return f'{STYLE}<div class="smeplat">{table(found, language(lang))}</div>'


def assessment(answer: Any, lang: Optional[str] = None) -> str:
    """An assessment: the verdict, what stands in the way, and the rest folded away."""
    number = language(lang)
    name = escape(answer.name or word("no name", number))
    colon = word("colon", number)
    meta = [answer.uscc or "", f"{word('deadline', number)}{colon}{answer.deadline}"]
    whole = " · ".join(escape(one) for one in meta if one)
    parts = " ".join(f"{word(one, number)} {chip(getattr(answer, one), number)}" for one in ("conditions", "filing"))
    counts = [
        (COLOURS[int(v)], f"{v.label(LANGUAGES[number])} {count}", count) for v, count in answer.counts.items() if count
    ]
    bar = "".join(f'<i style="flex:{n};background:{colour}" title="{escape(said)}"></i>' for colour, said, n in counts)
    told = ("，" if number == 1 else ", ").join(said for _, said, _ in counts)
    opened = answer.open
    rest = [one for one in answer.findings if one.verdict in (enums.Verdict.MET, enums.Verdict.NOT_APPLICABLE)]
    body = table(opened, number) if opened else f"<p>{word('nothing', number)}</p>"
    if rest:
        folded = word("the rest", number).format(len(rest))
        body += f"<details><summary>{folded}</summary>{table(rest, number)}</details>"
    advice = lib.smeplat_advice_text(number).decode("utf-8")
    return (
        f'{STYLE}<div class="smeplat"><h4>{name} {chip(answer.overall, number)}</h4>'
        f'<p class="meta">{whole}</p><p style="margin:.2em 0">{parts}</p>'
        f'<div class="bar">{bar}</div><p class="meta">{escape(told)}</p>{body}'
        f'<p class="advice">{escape(advice)}</p></div>'
    )


def platform(stated: Any, lang: Optional[str] = None) -> str:
    """What is stated of a platform, a fact a row."""
    number = language(lang)
    code = LANGUAGES[number]
    rows: List[str] = []
    for name, value in stated._stated().items():
        if name in ("name", "uscc"):
            continue
        data = name.encode("ascii")
        field = lib.smeplat_field_from_name(data, len(data))
        label = lib.smeplat_field_label(field, number).decode("utf-8") if field else name
        basis, evidence = "", ""
        if isinstance(value, Fact):
            basis, evidence = value.basis.label(code), "" if value.evidence is None else str(value.evidence)
            value = plain(value.value, name, number)
        elif isinstance(value, list):
            value = word("entries", number).format(len(value))
        cells = (label, str(value), basis, evidence)
        rows.append("<tr>" + "".join(f"<td>{escape(one)}</td>" for one in cells) + "</tr>")
    head = "".join(f"<th>{word(name, number)}</th>" for name in ("fact", "value", "basis", "evidence"))
    body = f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
    name = escape(stated.name or word("no name", number))
    return (
        f'{STYLE}<div class="smeplat"><h4>{name}</h4><p class="meta">{escape(stated.uscc or "")}</p>'
        f"{body if rows else '<p>' + word('empty', number) + '</p>'}</div>"
    )


def plain(value: Any, name: str, lang: int) -> str:
    if isinstance(value, bool):
        return word("yes" if value else "no", lang)
    if isinstance(value, frozenset):
        return ("、" if lang == 1 else ", ").join(one.label(LANGUAGES[lang]) for one in sorted(value))
    if isinstance(value, int):
        return grouped_yuan(value) + ("元" if lang == 1 else " yuan") if name.endswith("_fen") else grouped(value)
    return str(value)
