# first.py: one platform, a few facts, the verdict and what stands in the way.
#     python3 first.py [zh|en]
# SPDX-License-Identifier: Apache-2.0
import sys
from datetime import date

import smeplat
from smeplat import Fact, Platform, Round, Verdict

lang = sys.argv[1] if len(sys.argv) > 1 else "zh"

# A bare value is declared; a Fact says how well it stands and where. What is left out is not stated.
platform = Platform(
    founded_on=Fact(date(2024, 8, 15), "DOCUMENTED", evidence=1),
    total_assets_yuan="2999999.99",
    jjj_smes_served=87,
    institutions_gathered=5,
)
answer = smeplat.assess(platform, Round(deadline=date(2026, 6, 30), service_year=2025))

print(f"{answer.overall}: {answer.overall.label(lang)}")
for finding in answer:
    if finding.verdict in (Verdict.NOT_MET, Verdict.DISCRETION):
        print("-", finding.text(lang))
print(answer["ART6_1_AGE"].met_from, answer["ART6_1_ASSETS"].required_yuan, answer["ART6_3_SMES_SERVED"].shortfall)
print(smeplat.advice(lang))
