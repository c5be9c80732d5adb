# SPDX-License-Identifier: Apache-2.0
"""Every sentence of the 19 articles, in the order of the text: what it says in a few words of ours, who decides it, and which
reading points it leaves.

A sentence is named article(item)/number, without the number where the clause has one sentence alone; the sentence before the
items is the article itself, `6(last)` the paragraph after them. `trace.py --text FILE` counts the sentences of a copy of the
regulation against this list; the text itself is not part of the tree.

Where the library decides a sentence is not written here: that is read off the marks in lib/ (see trace.py), the table of
criteria and the tests.
"""

# Who decides a sentence. DECIDES: the library works it out. FACT: people judge it, the caller states it, the library draws the
# conclusion. BUREAU: the bureau's or the applicant's own; where there is code all the same, it records or forwards. FRAME:
# nothing to decide. The last two always say why.
DECIDES, FACT, BUREAU, FRAME = 'DECIDES', 'FACT', 'BUREAU', 'FRAME'

# (sentence, kind, what it says: zh, en; reading points; a note: zh, en)
SENTENCES = [
    ('1', FRAME, '目的与依据', 'purpose and basis', '', '没有可判断的内容', 'nothing to decide'),
    ('2', FRAME, '示范平台的定义', 'what a platform is', '',
     '定义；要求本身写在第三、六、七条，本库在那里判断', 'a definition; what it asks stands in Art. 3, 6 and 7 and is decided there'),
    ('3', FACT, '公益性、公共性、开放性与运作原则', 'public benefit, public character, openness; working principles', '',
     '三性是使用者陈述的事实，按“原则上”对待；运作原则是行为准则，没有可核对的标准',
     'the three are facts the caller states, binding in principle; the working principles are conduct without a measure'),
    ('4', BUREAU, '主管部门的职责', "the bureau's tasks", '',
     '谁来认定、管理、评价，不是申请人的条件', 'who recognises, manages and evaluates; no condition of an applicant'),
    ('5', BUREAU, '公平公开公正，原则上每年一次', 'fair and open, in principle once a year', '',
     '工作原则与周期由主管部门掌握；每一轮的截止日期和服务年度是输入',
     "principles and rhythm are the bureau's; the deadline and service year of a round are inputs"),
    ('6', DECIDES, '各项条件须同时具备', 'all conditions at once', '', '', ''),
    ('6(1)', DECIDES, '法人资格、本市注册、满两年、资产', 'legal person, registered in Beijing, two years, assets', 'R1 R2 R3',
     '', ''),
    ('6(2)', DECIDES, '经营与前景；两年内无刑事、严重行政处罚和严重失信', 'sound and promising; no criminal or serious penalty, no serious dishonesty within two years', 'R14 R15 R16 R17 R18',
     '经营与前景由人判断，作为事实输入', 'soundness and prospects are judged by people and are inputs'),
    ('6(3)/1', DECIDES, '声誉；年服务京津冀中小企业家数', 'a name in its field; SMEs served in the year', 'R4',
     '声誉由人判断，作为事实输入', 'a name is judged by people and is an input'),
    ('6(3)/2', DECIDES, '生产制造环节的平台，家数可适当放宽', 'the lower floor for platforms in production stages', 'R5', '', ''),
    ('6(4)', DECIDES, '场所、设施、组织带动能力；专业机构家数', 'premises, facilities, organising others; institutions gathered', '',
     '', ''),
    ('6(5)', FACT, '信息展示、查询；智能化、数字化', 'display, query; digital operation', '',
     '是否具备由人核对，作为事实输入', 'looked at by people; inputs'),
    ('6(6)', FACT, '信誉、制度、流程、收费、质量；规划与目标', 'reputation, management, process, charges, quality; plan and targets', '',
     '是否健全、合理由人核对，作为事实输入', 'looked at by people; inputs'),
    ('6(7)', DECIDES, '管理团队；学历与职称人员', 'a sound team; staff with a degree or a title', 'R6',
     '团队是否健全由人核对，作为事实输入', 'whether the team is sound is an input'),
    ('6(8)', DECIDES, '服务中小企业收入占比；公益性免费服务', 'share of revenue from serving SMEs; free services', 'R7 R8', '', ''),
    ('6(9)', DECIDES, '服务对象满意度', 'satisfaction of those served', 'R9', '', ''),
    ('6(last)', DECIDES, '机关事业单位、社团法人主办的可适度放宽', 'relaxation for platforms of public bodies and associations', 'R12 R13',
     '放宽多少由主管部门定：结果是“需酌定”，记录在案的裁量予以采用',
     "how far is the bureau's to say: the result is DISCRETION, and a recorded ruling is followed"),
    ('7', DECIDES, '六项服务功能至少一项', 'at least one of six functions', 'R10', '', ''),
    ('7(1)/1', DECIDES, '综合咨询服务', 'consulting', '', '', ''),
    ('7(1)/2', FACT, '所列咨询项目', 'the items of consulting', '',
     '条文没有说要有几项：项目只登记，不计数', 'the text does not say how many: items are recorded, not counted'),
    ('7(2)/1', DECIDES, '创业辅导服务', 'start-up guidance', '', '', ''),
    ('7(2)/2', FACT, '所列创业项目', 'the items of start-up guidance', '', '同上', 'likewise'),
    ('7(3)/1', DECIDES, '技术创新服务', 'technical innovation', '', '', ''),
    ('7(3)/2', DECIDES, '组织创新资源、开放仪器设备；所列项目', 'organising resources, opening instruments; the items', 'R11',
     '项目只登记，不计数', 'items are recorded, not counted'),
    ('7(4)/1', DECIDES, '数字化应用服务', 'digital applications', '', '', ''),
    ('7(4)/2', FACT, '所列数字化项目', 'the items of digital applications', '', '同上', 'likewise'),
    ('7(5)/1', DECIDES, '人力资源服务', 'human resources', '', '', ''),
    ('7(5)/2', FACT, '所列人力资源项目', 'the items of human resources', '',
     '项目只登记；这一列举没有“等”，不接受“其他”', 'recorded only; this list is closed and takes no "other"'),
    ('7(6)/1', DECIDES, '融资促进服务', 'financing', '', '', ''),
    ('7(6)/2', FACT, '所列融资项目', 'the items of financing', '', '项目只登记，不计数', 'items are recorded, not counted'),
    ('8', DECIDES, '鼓励的特征，不是条件', 'encouraged features, no conditions', '', '', ''),
    ('8(1)/1', FACT, '面向高精尖等产业的中小企业', 'serving SMEs of high-end industries', '',
     '只作标签，不影响判断', 'a tag; no verdict looks at it'),
    ('8(1)/2', FACT, '十二个产业领域', 'the twelve industries', '',
     '登记在案；“等”对应“其他”', 'recorded; the open end of the list is OTHER'),
    ('8(2)', FACT, '定制化、特色化服务', 'tailored services', '', '只作标签，不影响判断', 'a tag; no verdict looks at it'),
    ('8(3)', FACT, '跨区域合作', 'cooperation across the region', '', '只作标签，不影响判断', 'a tag; no verdict looks at it'),
    ('9', BUREAU, '公开征集、自愿申报', 'public call, voluntary application', '',
     '是否申报由申请人自定；本库只记录申报这一事件', "whether to apply is the applicant's; the event is recorded"),
    ('10', DECIDES, '按通知提交材料', 'materials as the notice asks', '',
     '何时发通知由主管部门定，截止日期是输入；材料是否齐全由人核对',
     "when a notice is issued is the bureau's, its deadline an input; whether the materials are complete is looked at by people"),
    ('11/1', BUREAU, '主管部门组织评价', 'the bureau evaluates applications', '',
     '评价与认定标准不在条文里：“符合”不等于会被认定', 'the standard is not in the text: MET is not the award'),
    ('11/2', DECIDES, '达到标准的公示', 'publicity of those who reach the standard', 'R26',
     '公示天数条文没有写，是输入', 'its length is not in the text; an input'),
    ('12', DECIDES, '公示无异议的授予称号', 'the award where nobody objects', '',
     '授予由主管部门决定；本库判断有无未决异议', "the award is the bureau's; whether an objection stands in the way is worked out"),
    ('13/1', DECIDES, '动态管理；按要求参加评价与评级', 'taking part in evaluation and rating', '',
     '哪些要求、怎样评价由主管部门定', "what is asked for, and how it is judged, is the bureau's"),
    ('13/2', DECIDES, '未参加视同不合格', 'not taking part counts as failed', 'R19', '', ''),
    ('14/1', DECIDES, '不合格的撤销称号', 'failed: the title is revoked', 'R20',
     '称号只因记录在案的决定而失去', 'only a recorded decision takes the title away'),
    ('14/2', DECIDES, '一般的保留称号、不予资金支持', 'fair: title kept, no funding', '', '', ''),
    ('14/3', DECIDES, '较好的分级分档奖励、项目优先', 'good: funding by tier, priority for projects', '',
     '档次与金额条文没有写，是输入', 'tiers and amounts are not in the text; inputs'),
    ('15', DECIDES, '撤销称号，两年内不得再次申请', 'the title is revoked, no application within two years', 'R21 R22 R23',
     '撤销由主管部门决定；本库说明事由是否成立、限制期到哪天',
     "revoking is the bureau's; how the grounds stand and until when the bar runs is worked out"),
    ('15(1)', DECIDES, '申请或评价中的虚假材料', 'false materials in an application or an evaluation', '', '', ''),
    ('15(2)', DECIDES, '刑事与严重行政处罚', 'criminal or serious administrative penalty', '', '', ''),
    ('15(3)', DECIDES, '严重失信', 'serious dishonesty', 'R24', '', ''),
    ('16', DECIDES, '协同服务、接受指导、按期报送', 'collaboration, guidance, reports on time', '',
     '只有“按期”可以判断，期限是输入；协同与指导是行为要求', 'only "on time" can be worked out, the due date an input; the rest is conduct'),
    ('17', DECIDES, '重大变更三十个工作日内备案；主管部门变更或撤销', 'major changes filed within 30 working days; the bureau alters or revokes', 'R25',
     '逾期的后果条文没有写；处理决定由主管部门作出', "no consequence of lateness is stated; what follows is the bureau's to decide"),
    ('18/1', DECIDES, '施行日期；旧办法废止', 'in force; the old measures repealed', '',
     '按所见文本的发布日；文号未知，留空', 'from the day the text was posted; its number is not known and left empty'),
    ('18/2', DECIDES, '此前认定的平台按本办法管理', 'titles granted before are managed under these rules', '', '', ''),
    ('19', BUREAU, '解释权', 'who interprets', '',
     '解释由主管部门负责：每个结果都声明只是参考意见', 'the bureau interprets: every result says that it is advice'),
]

# Where a clause of several sentences has several criteria: those of one sentence.
CRITERIA = {'6(3)/2': ['ART6_3_SMES_SERVED']}

# Vectors about a result as a whole name no clause; which sentences their files serve, or '-' and why none.
WHOLE = {
    'art08.jsonl': ('8', ''),
    'earliest.jsonl': ('6(1) 6(2) 15', ''),
    'notes.jsonl': ('18/1', ''),
    'refused.jsonl': ('-', 'input that is refused, or let pass with a note, before any clause looks at it'),
    'whole.jsonl': ('6', ''),
}

# Public functions (patterns) -> the clauses they answer, or '-' and why none.
FUNCTIONS = [
    ('smeplat_assess', '3 6 7 8 10 15', '', ''),
    ('smeplat_assess_criterion', '3 6 7 10 15', '', ''),
    ('smeplat_assess_n', '3 6 7 8 10 15', '', ''),
    ('smeplat_assess_columns', '3 6 7 10 15', '', ''),
    ('smeplat_assess_findings_n', '3 6 7 8 10 15', '', ''),
    ('smeplat_remedy_find', '3 6 7 10 15', '', ''),
    ('smeplat_sensitivity', '3 6 7 10 15', '', ''),
    ('smeplat_sensitivity_criterion', '3 6 7 10 15', '', ''),
    ('smeplat_rules_load', '6 7 15 17 18', '', ''),
    ('smeplat_publicity_assess', '11 12', '', ''),
    ('smeplat_evaluation_assess', '13 14', '', ''),
    ('smeplat_revocation_assess', '15', '', ''),
    ('smeplat_revocation_triggers', '15', '', ''),
    ('smeplat_bar_assess', '15', '', ''),
    ('smeplat_report_duty_assess', '16', '', ''),
    ('smeplat_change_assess', '17', '', ''),
    ('smeplat_change_assess_n', '17', '', ''),
    ('smeplat_history_assess', '9 10 11 12 13 14 15 16 17', '', ''),
    ('smeplat_workdays_*', '17', '', ''),
    ('smeplat_calendar_*', '17', '', ''),
    ('smeplat_advice_text', '19', '', ''),
    ('smeplat_*_text', '-', '把结果写成句子', 'results in words'),
    ('smeplat_*_label', '-', '编号的中英文名称', 'numbers in words'),
    ('smeplat_*_name', '-', '编号的标识名', 'names of numbers'),
    ('smeplat_*_from_name', '-', '由标识名查编号', 'numbers by their names'),
    ('smeplat_*_check', '-', '输入是否成立', 'whether input holds'),
    ('smeplat_*_at', '-', '逐项列出内置的表', 'what the tables hold'),
    ('smeplat_*_count', '-', '内置的表有多少项', 'how long the tables are'),
    ('smeplat_date_*', '-', '历日的加减', 'civil dates'),
    ('smeplat_field_*', '-', '字段的路径与条款', 'paths and clauses of fields'),
    ('smeplat_ratio_compare', '-', '分数的精确比较', 'exact fractions'),
    ('smeplat_text_*', '-', '给调用者的文字排版', 'text laid out for callers'),
    ('smeplat_uscc_read', '-', '统一社会信用代码（国家标准）', 'the credit code (a national standard)'),
    ('smeplat_version', '-', '版本', 'version'),
]
