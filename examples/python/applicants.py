# applicants.py: a table of applicants assessed: who stands where, what is in the way, and a picture of the round.
#     python3 applicants.py [applicants.csv [picture.png]] [--lang en]
# Cells between the marks can be run one by one in a notebook. The picture needs matplotlib; without it there is the table.
# SPDX-License-Identifier: Apache-2.0

# %% What is asked
import argparse
import csv
import unicodedata
from datetime import date
from pathlib import Path

import smeplat
from smeplat import Platform, Round, Service, Verdict

arguments = argparse.ArgumentParser(description="Assesses a table of applicants.")
arguments.add_argument("table", nargs="?", type=Path, default=Path(__file__).with_name("applicants.csv"))
arguments.add_argument("picture", nargs="?", type=Path)
arguments.add_argument("--lang", choices=["zh", "en"], default="zh")
asked = arguments.parse_args()
ROUND = Round(deadline=date(2026, 6, 30), service_year=2025)


# %% From a row of the table to a platform: an empty cell is not stated, never a no or a zero
def platform(row):
    found = Platform(name=row.pop("name"), uscc=row.pop("uscc"))
    for part in filter(None, row.pop("services").split(";")):
        function, records = part.split(":")
        found.services.append(Service(function=function, offered=True, records_in_year=int(records)))
    for name, cell in row.items():
        if cell in ("是", "否"):
            setattr(found, name, cell == "是")
        elif cell and name.endswith("_on"):
            setattr(found, name, date.fromisoformat(cell))
        elif cell:
            setattr(found, name, cell if name.endswith("_yuan") else int(cell))
    return found


with asked.table.open(encoding="utf-8", newline="") as file:
    applicants = [platform(row) for row in csv.DictReader(file)]

# %% The answers; a row with impossible values has its error in its place
answers = list(smeplat.assess_many(applicants, ROUND))
VERDICTS = [Verdict.NOT_MET, Verdict.UNKNOWN, Verdict.DISCRETION, Verdict.MET]


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def in_the_way(answer):
    """The criteria that are open, and what would do."""
    for finding in answer.open:
        said = finding.criterion.label(asked.lang)
        if finding.met_from:
            yield f"{said} → {finding.met_from}"
        elif finding.shortfall and finding.unit is smeplat.Unit.FEN:
            yield f"{said} −{smeplat.yuan(finding.shortfall):,}"
        elif finding.shortfall and finding.observed_parts is None:
            yield f"{said} −{finding.shortfall}"
        else:
            yield said


# %% The table
longest = max(width(p.name) for p in applicants)
heads = [verdict.label(asked.lang) for verdict in VERDICTS]
column = max(map(width, heads))
print(" " * longest, " " * column, *("%s%s" % (" " * (width(h) < 6 and 6 - width(h)), h) for h in heads), sep="  ")
for applicant, answer in zip(applicants, answers):
    name = applicant.name + " " * (longest - width(applicant.name))
    if isinstance(answer, smeplat.InputError):
        print(name, answer.text(asked.lang), sep="  ")
        continue
    verdict = answer.overall.label(asked.lang)
    counts = ("%*d" % (max(6, width(h)), answer.counts[v]) for v, h in zip(VERDICTS, heads))
    print(name, verdict + " " * (column - width(verdict)), *counts, "; ".join(in_the_way(answer)), sep="  ")
print(f"\n{smeplat.advice(asked.lang)}")

# %% The picture: a row an applicant, a column a criterion
if asked.picture:
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import font_manager, pyplot
    from matplotlib.colors import ListedColormap
    from matplotlib.patches import Patch

    fonts = ["Noto Sans CJK SC", "Noto Sans CJK JP", "WenQuanYi Zen Hei", "WenQuanYi Micro Hei", "Droid Sans Fallback"]
    chinese = [name for name in fonts if name in {font.name for font in font_manager.fontManager.ttflist}]
    lang = asked.lang if chinese else "en"
    pyplot.rcParams["font.family"] = [*chinese[:1], "DejaVu Sans"]
    pyplot.rcParams["axes.unicode_minus"] = False
    colours = ["#b3261e", "#9aa5b1", "#d9a441", "#c4dfcb", "#f0f1f2"]
    inks = {Verdict.NOT_MET: "#b3261e", Verdict.DISCRETION: "#8a5f00", Verdict.MET: "#1a7f37"}
    shown = [(p, a) for p, a in zip(applicants, answers) if isinstance(a, smeplat.Assessment)]
    shown.sort(key=lambda row: (row[1].overall, row[1].counts[Verdict.MET]), reverse=True)
    criteria = [info.criterion for info in smeplat.criteria()]
    grid = [[int(finding.verdict) for finding in answer] for _, answer in shown]
    figure, axes = pyplot.subplots(figsize=(0.36 * len(criteria) + 4.2, 0.36 * len(shown) + 4.0))
    axes.imshow(grid, cmap=ListedColormap(colours), vmin=1, vmax=5, aspect="equal")
    axes.set_xticks(range(len(criteria)), [one.label(lang) for one in criteria], rotation=90, fontsize=8)
    names = [(p.name if chinese else p.uscc) + "  " + a.overall.label(lang) for p, a in shown]
    axes.set_yticks(range(len(shown)), names, fontsize=9)
    for tick, (_, answer) in zip(axes.get_yticklabels(), shown):
        tick.set_color(inks.get(answer.overall, "#5f6b7a"))
    axes.set_xticks([x - 0.5 for x in range(1, len(criteria))], minor=True)
    axes.set_yticks([y - 0.5 for y in range(1, len(shown))], minor=True)
    axes.grid(which="minor", color="white", linewidth=2)
    axes.tick_params(which="both", length=0)
    axes.spines[:].set_visible(False)
    clauses = [info.clause for info in smeplat.criteria()]
    starts = [i for i in range(len(clauses)) if i == 0 or clauses[i] != clauses[i - 1]]
    for i, start in enumerate(starts):
        end = starts[i + 1] if i + 1 < len(starts) else len(clauses)
        axes.plot([start - 0.35, end - 0.65], [-0.75, -0.75], color="#5f6b7a", linewidth=1, clip_on=False)
        middle, size = (start + end - 1) / 2, 7 if end - start > 1 else 6
        axes.text(middle, -0.9, str(clauses[start]), ha="center", va="bottom", fontsize=size, color="#5f6b7a")
    patches = [Patch(color=colours[int(verdict) - 1], label=verdict.label(lang)) for verdict in VERDICTS]
    figure.legend(handles=patches, loc="lower left", ncol=len(patches), frameon=False, fontsize=9)
    title = "申报评估：{} 家平台，截止 {}" if lang == "zh" else "{} applicants, deadline {}"
    axes.set_title(title.format(len(shown), ROUND.deadline), loc="left", pad=38, fontsize=12)
    figure.savefig(asked.picture, dpi=110, bbox_inches="tight", facecolor="white")
