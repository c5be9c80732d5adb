"""Every enumeration of the library. The classes are made when first asked for (enums.py)."""
# Written by bindings/python/generate.py from the headers; change those.
# SPDX-License-Identifier: Apache-2.0

from enum import IntEnum, IntFlag
from typing import List, Optional, Type, TypeVar, Union

_N = TypeVar("_N", bound="Named")

__all__: List[str]
NAMES: List[str]

class Named(IntEnum):
    """A numbered thing of the library. str() is the name that documents use; a number that only a newer library
    knows is a member too, with the name that library gives it. Made from a number or a name."""

    def __new__(cls: Type[_N], value: Union[int, str]) -> _N: ...
    def label(self, lang: Optional[str] = ...) -> str:
        """In words: lang "zh" or "en"; None: the language of set_language()."""


class Status(Named):
    """Statuses. The numbers stay for ever; a status that is not known to a caller is a refusal of its input."""

    OK = 0  # answered; the outputs are written
    NULL = -1  # a pointer that must be given is NULL, or NULL with a count or length above 0
    STRUCT_SIZE = -10  # a `struct_size` no version of the library has known, or one off the stride
    STRUCT_NEWER = -11  # a newer caller states something this library does not know
    RANGE = -20  # a number outside what its field allows
    CONTRADICTION = -21  # two statements that cannot both be true
    DATE = -22  # a date that does not exist, lies outside 1900..2199, or is missing
    ENUM = -23  # a number that names nothing, or a missing one that must be given
    BITS = -24  # a set with a member that names nothing, or a reserved word that is not 0
    BASIS = -25  # a value or evidence without a basis
    DUPLICATE = -26  # two entries where there can be one
    CODE = -27  # a unified social credit code of wrong length or alphabet
    UTF8 = -28  # text that is not UTF-8
    ORDER = -29  # a list that is not in order
    CALENDAR = -30  # a day no calendar speaks of, or a calendar that cannot be read
    CAPACITY = -40  # the caller's array is too short
    SHAPE = -50  # a document (libsmeplat-json) or a record of the wrong shape
    MEMORY = -51  # no memory (libsmeplat-json only: the core allocates nothing)

class Basis(Named):
    """How well a fact stands."""

    NOT_STATED = 0  # nobody said so
    DECLARED = 1  # the applicant said so
    DOCUMENTED = 2  # a document says so
    VERIFIED = 3  # a reviewer has verified it

class Field(Named):
    """What a finding or an error points at. Numbers stay for ever; gaps are room to grow. Names are those of the
    documents ("total_assets_fen", "incidents.decided_on")."""

    NONE = 0  # nothing
    NAME = 1  # name of the platform
    USCC = 2  # unified social credit code of the operator
    SPONSOR_USCCS = 3  # codes of the sponsors (主办单位)
    SERVICES = 4  # list of service functions
    INCIDENTS = 5  # list of incidents
    REVOCATIONS = 6  # list of recorded revocations
    RULINGS = 7  # list of the bureau's rulings
    PUBLIC_BENEFIT = 10  # yes/no: 公益性
    PUBLIC_CHARACTER = 11  # yes/no: 公共性
    OPENNESS = 12  # yes/no: 开放性
    LEGAL_PERSON = 13  # yes/no: independent legal personality
    REGISTERED_IN_BEIJING = 14  # yes/no
    FOUNDED_ON = 15  # date of founding
    TOTAL_ASSETS_FEN = 16  # money: total assets
    OPERATING_SOUNDLY = 17  # yes/no
    GOOD_PROSPECTS = 18  # yes/no
    INCIDENTS_COMPLETE = 19  # yes/no: the incident list is complete
    FIELD_REPUTATION = 20  # yes/no
    JJJ_SMES_SERVED = 21  # count: distinct 京津冀 SMEs served in the service year
    GAOJINGJIAN_FOCUS = 22  # yes/no: focused on 高精尖 industries
    PRODUCTION_STAGE_SERVICES = 23  # yes/no: serves pilot, concept-proof or manufacturing stages
    FIXED_PREMISES = 24  # yes/no
    FACILITIES = 25  # yes/no
    ORGANISES_RESOURCES = 26  # yes/no
    INSTITUTIONS_GATHERED = 27  # count: professional service institutions gathered
    SYSTEM_DISPLAY = 28  # yes/no
    SYSTEM_QUERY = 29  # yes/no
    DIGITAL_OPERATION = 30  # yes/no
    BUSINESS_REPUTATION = 31  # yes/no
    MANAGEMENT_SYSTEM = 32  # yes/no
    SERVICE_PROCESS = 33  # yes/no
    CHARGING_STANDARD = 34  # yes/no
    QUALITY_ASSURANCE = 35  # yes/no
    DEVELOPMENT_PLAN = 36  # yes/no
    ANNUAL_TARGETS = 37  # yes/no
    MANAGEMENT_TEAM = 38  # yes/no
    STAFF_DEGREE_ONLY = 39  # count: degree, no title
    STAFF_TITLE_ONLY = 40  # count: title, no degree
    STAFF_DEGREE_AND_TITLE = 41  # count: both
    SME_SERVICE_REVENUE_FEN = 42  # money
    OPERATING_REVENUE_FEN = 43  # money
    TOTAL_INCOME_FEN = 44  # money
    SERVICE_REVENUE_FEN = 45  # money
    FREE_SERVICES = 46  # count: free public-benefit services
    SURVEY_VALID = 47  # count: valid answers
    SURVEY_SATISFIED = 48  # count: satisfied
    SURVEY_BASICALLY_SATISFIED = 49  # count: basically satisfied
    SURVEY_MEAN_SCORE = 50  # hundredths of a point, 0..10000
    OUTSTANDING_RESULTS = 51  # yes/no
    DEMONSTRATION_EFFECT = 52  # yes/no
    INDUSTRIES = 53  # set of Industry
    TAILORED_SERVICES = 54  # yes/no
    REGIONAL_COOPERATION = 55  # yes/no
    FILED_ON = 56  # date of filing
    MATERIALS_COMPLETE = 57  # yes/no
    SERVICES_FUNCTION = 200  # which function
    SERVICES_OFFERED = 201  # yes/no
    SERVICES_RECORDS_IN_YEAR = 202  # count
    SERVICES_ORGANISES_INNOVATION_RESOURCES = 203  # yes/no
    SERVICES_OPENS_INSTRUMENTS = 204  # yes/no
    SERVICES_ITEMS = 205  # set of items
    INCIDENTS_KIND = 220  # what it is
    INCIDENTS_SUBJECT = 221  # whose
    INCIDENTS_OFFICE_FROM = 222  # first day in office
    INCIDENTS_OFFICE_UNTIL = 223  # last day in office
    INCIDENTS_SEVERITY = 224  # of an administrative penalty
    INCIDENTS_DECIDED_ON = 225  # decision or listing
    INCIDENTS_ENDED_ON = 226  # first day off the list
    INCIDENTS_REPAIRED_ON = 227  # credit repair
    INCIDENTS_ANNULLED = 228  # yes/no
    INCIDENTS_CHALLENGE = 229  # pending or suspended
    INCIDENTS_DISCLOSED = 230  # told in the application
    INCIDENTS_BASIS = 231  # standing of the entry
    INCIDENTS_EVIDENCE = 232  # document number
    REVOCATIONS_GROUND = 240  # why
    REVOCATIONS_DECIDED_ON = 241  # decision
    REVOCATIONS_PUBLISHED_ON = 242  # publication
    REVOCATIONS_ANNULLED_ON = 243  # annulment
    RULINGS_CRITERION = 260  # on what
    RULINGS_RULING = 261  # allowed or refused
    RULINGS_DECIDED_ON = 262  # when
    RULINGS_REFERENCE = 263  # document
    ROUND_DEADLINE = 280  # D
    ROUND_SERVICE_YEAR = 281  # echoed
    RULES_MEASURE = 300  # which measure
    RULES_MIN_BASIS = 301  # least standing that proves
    RULES_READINGS = 302  # entry is the reading point
    RULES_FORCE = 303  # entry is the criterion
    RULES_RELAXABLE = 304  # entry is the criterion
    RULES_TITLE = 305  # of the measure
    RULES_ISSUER = 306  # of the measure
    RULES_DOCUMENT_NUMBER = 307  # of the measure
    RULES_VALID_FROM = 308  # first day
    RULES_VALID_TO = 309  # last day
    RULES_ASSETS_FEN_MIN = 310  # threshold
    RULES_AGE_YEARS_MIN = 311  # threshold
    RULES_SMES_MIN = 312  # threshold
    RULES_SMES_REDUCED_MIN = 313  # threshold
    RULES_INSTITUTIONS_MIN = 314  # threshold
    RULES_STAFF_MIN = 315  # threshold
    RULES_REVENUE_SHARE_MIN = 316  # threshold
    RULES_FREE_SERVICES_MIN = 317  # threshold
    RULES_SATISFACTION_MIN = 318  # threshold
    RULES_MEAN_SCORE_MIN = 319  # threshold
    RULES_FUNCTIONS_MIN = 320  # threshold
    RULES_LOOKBACK_YEARS = 321  # window
    RULES_BAR_YEARS = 322  # bar
    RULES_FILING_WORKDAYS = 323  # period
    EVALUATION_YEAR = 400  # of the exercise
    EVALUATION_REVIEW_REQUIRED = 401  # yes/no
    EVALUATION_REVIEW_DONE = 402  # yes/no
    EVALUATION_RATING_REQUIRED = 403  # yes/no
    EVALUATION_RATING_DONE = 404  # yes/no
    EVALUATION_GRADE = 405  # given grade
    EVALUATION_STARS = 406  # given stars
    EVALUATION_TIER = 407  # given tier
    HOLDER_GRANTED_ON = 420  # award
    HOLDER_APPLICATION_DEADLINE = 421  # of the round it was granted in
    HOLDER_AS_OF = 422  # asked about
    HOLDER_FALSEHOODS = 423  # list
    FALSEHOODS_CONTEXT = 430  # application or evaluation
    FALSEHOODS_FOUND_ON = 431  # when
    FALSEHOODS_CONFIRMED = 432  # yes/no
    BAR_ON = 440  # day asked about
    CHANGE_KIND = 450  # what changed
    CHANGE_OCCURRED_ON = 451  # registration approved
    CHANGE_INTERNAL_DECISION_ON = 452  # decided inside
    CHANGE_FILED_ON = 453  # reported
    CHANGE_LEAVES_BEIJING = 454  # yes/no
    CHANGE_AS_OF = 455  # asked about
    PUBLICITY_STARTED_ON = 470  # first day
    PUBLICITY_WORKDAYS = 471  # length
    PUBLICITY_OBJECTIONS = 472  # list
    PUBLICITY_AS_OF = 473  # asked about
    REPORT_DUE_ON = 474  # due
    REPORT_REPORTED_ON = 475  # reported
    REPORT_AS_OF = 476  # asked about
    CALENDAR_DATE = 500  # day asked about
    CALENDAR_WORKDAYS = 501  # number of working days
    CALENDAR_DAYS = 502  # list of notified days; entry counts from 1
    CALENDAR_COVERS_FROM = 503  # first day covered
    CALENDAR_COVERS_TO = 504  # last day covered
    CALENDAR_FINAL_THROUGH = 505  # last day no later notice moves
    CALENDAR_BASE = 506  # layer below
    CALENDAR_TEXT = 507  # TSV text; entry is the line
    EVENTS_ON = 520  # date
    EVENTS_TYPE = 521  # what
    EVENTS_REF = 522  # earlier event it answers
    EVENTS_DETAIL = 523  # what does not belong to the type
    EVENTS_WORKDAYS = 524  # length of the publicity, working days
    EVENTS_OUTCOME = 525  # outcome of the objection
    EVENTS_EXPIRES_ON = 526  # last day of the title
    EVENTS_EVALUATION = 527  # performance evaluation
    EVENTS_CHANGE_KIND = 528  # kind of change
    EVENTS_INTERNAL_DECISION_ON = 529  # date of the internal decision
    EVENTS_FILED_ON = 530  # date of filing the change
    EVENTS_LEAVES_BEIJING = 531  # whether it leaves Beijing
    EVENTS_DECISION = 532  # decision on the change
    EVENTS_GROUND = 533  # ground of the revocation
    EVENTS_PUBLISHED_ON = 534  # date of publishing the revocation
    EVENTS_DUE_ON = 535  # day the report is due
    ARG_PLATFORM = 600  # the platform
    ARG_ROUND = 601  # the round
    ARG_RULES = 602  # the rules
    ARG_OUT = 603  # where the result goes
    ARG_FINDINGS = 604  # where findings go
    ARG_CRITERION = 605  # which criterion
    ARG_CODE = 606  # the code
    ARG_INPUT = 607  # any other input
    ARG_CALENDAR = 608  # the calendar

class Clause(Named):
    """Clauses of the Measures: article * 100 + item, 699 for the last paragraph of Art. 6."""

    NONE = 0  # none
    ART1 = 100  # Art. 1
    ART2 = 200  # Art. 2
    ART3 = 300  # Art. 3
    ART4 = 400  # Art. 4
    ART5 = 500  # Art. 5
    ART6 = 600  # Art. 6
    ART6_1 = 601  # Art. 6(1)
    ART6_2 = 602  # Art. 6(2)
    ART6_3 = 603  # Art. 6(3)
    ART6_4 = 604  # Art. 6(4)
    ART6_5 = 605  # Art. 6(5)
    ART6_6 = 606  # Art. 6(6)
    ART6_7 = 607  # Art. 6(7)
    ART6_8 = 608  # Art. 6(8)
    ART6_9 = 609  # Art. 6(9)
    ART6_LAST = 699  # Art. 6, last paragraph
    ART7 = 700  # Art. 7
    ART7_1 = 701  # Art. 7(1)
    ART7_2 = 702  # Art. 7(2)
    ART7_3 = 703  # Art. 7(3)
    ART7_4 = 704  # Art. 7(4)
    ART7_5 = 705  # Art. 7(5)
    ART7_6 = 706  # Art. 7(6)
    ART8 = 800  # Art. 8
    ART8_1 = 801  # Art. 8(1)
    ART8_2 = 802  # Art. 8(2)
    ART8_3 = 803  # Art. 8(3)
    ART9 = 900  # Art. 9
    ART10 = 1000  # Art. 10
    ART11 = 1100  # Art. 11
    ART12 = 1200  # Art. 12
    ART13 = 1300  # Art. 13
    ART14 = 1400  # Art. 14
    ART15 = 1500  # Art. 15
    ART15_1 = 1501  # Art. 15(1)
    ART15_2 = 1502  # Art. 15(2)
    ART15_3 = 1503  # Art. 15(3)
    ART16 = 1600  # Art. 16
    ART17 = 1700  # Art. 17
    ART18 = 1800  # Art. 18
    ART19 = 1900  # Art. 19

class Function(Named):
    """Service functions of Art. 7, by item."""

    CONSULTING = 1  # Art. 7(1): 综合咨询服务
    STARTUP = 2  # Art. 7(2): 创业辅导服务
    INNOVATION = 3  # Art. 7(3): 技术创新服务
    DIGITAL = 4  # Art. 7(4): 数字化应用服务
    TALENT = 5  # Art. 7(5): 人力资源服务
    FINANCE = 6  # Art. 7(6): 融资促进服务

class Item(Named):
    """Service items the clauses of Art. 7 name: function * 100 + bit. In smeplat_service.items an item is
    SMEPLAT_BIT(item % 100). Informative: no verdict looks at them."""

    CONSULTING_POLICY = 101  # Art. 7(1): 政策解读
    CONSULTING_QUALITY_STANDARDS = 102  # Art. 7(1): 质量标准
    CONSULTING_LOGISTICS = 103  # Art. 7(1): 物流管理
    CONSULTING_BUSINESS_COOPERATION = 104  # Art. 7(1): 商务合作
    CONSULTING_INTERNATIONAL = 105  # Art. 7(1): 国际交流
    CONSULTING_TAX_FINANCE = 106  # Art. 7(1): 财税金融
    CONSULTING_MARKET = 107  # Art. 7(1): 市场开拓
    CONSULTING_MANAGEMENT = 108  # Art. 7(1): 管理咨询
    CONSULTING_LEGAL_AUDIT = 109  # Art. 7(1): 法务审计
    CONSULTING_INDUSTRY_MATCHING = 110  # Art. 7(1): 产业对接
    CONSULTING_OTHER = 131  # Art. 7(1): other (等)
    STARTUP_GUIDANCE = 201  # Art. 7(2): 创业指导
    STARTUP_PREMISES = 202  # Art. 7(2): 创业场地
    STARTUP_PROJECT_PLANNING = 203  # Art. 7(2): 项目策划
    STARTUP_BUSINESS_AGENCY = 204  # Art. 7(2): 商务代理
    STARTUP_INVESTMENT_ADVICE = 205  # Art. 7(2): 投融资顾问
    STARTUP_STRATEGY = 206  # Art. 7(2): 战略规划
    STARTUP_HUMAN_RESOURCES = 207  # Art. 7(2): 人力资源
    STARTUP_TRAINING = 208  # Art. 7(2): 人才培训
    STARTUP_TAX_REGISTRATION = 209  # Art. 7(2): 工商财税
    STARTUP_MANAGEMENT_MODELS = 210  # Art. 7(2): 企业管理模式
    STARTUP_BUSINESS_MODELS = 211  # Art. 7(2): 商业模式创新
    STARTUP_OTHER = 231  # Art. 7(2): other (等)
    INNOVATION_INDUSTRIAL_DESIGN = 301  # Art. 7(3): 工业设计
    INNOVATION_SOLUTIONS = 302  # Art. 7(3): 解决方案
    INNOVATION_TESTING = 303  # Art. 7(3): 检验检测
    INNOVATION_QUALITY_EVALUATION = 304  # Art. 7(3): 质量控制和技术评价
    INNOVATION_DEVELOPMENT = 305  # Art. 7(3): 技术开发
    INNOVATION_TRANSFER = 306  # Art. 7(3): 技术转移
    INNOVATION_TECH_MATCHING = 307  # Art. 7(3): 技术对接
    INNOVATION_INTELLECTUAL_PROPERTY = 308  # Art. 7(3): 知识产权
    INNOVATION_RESOURCE_SHARING = 309  # Art. 7(3): 创新资源共享
    INNOVATION_COMMERCIALISATION = 310  # Art. 7(3): 技术创新成果转化及推广
    INNOVATION_OTHER = 331  # Art. 7(3): other (等)
    DIGITAL_SYSTEMS = 401  # Art. 7(4): 系统服务
    DIGITAL_NUMERICAL_CONTROL = 402  # Art. 7(4): 数控设备
    DIGITAL_INDUSTRIAL_INTERNET = 403  # Art. 7(4): 工业互联网平台
    DIGITAL_WEBSITES = 404  # Art. 7(4): 网站建设
    DIGITAL_SOFTWARE = 405  # Art. 7(4): 软件开发
    DIGITAL_SECURITY = 406  # Art. 7(4): 信息安全
    DIGITAL_CLOUD = 407  # Art. 7(4): 云计算
    DIGITAL_BIG_DATA = 408  # Art. 7(4): 大数据
    DIGITAL_AI = 409  # Art. 7(4): 人工智能
    DIGITAL_IOT = 410  # Art. 7(4): 物联网
    DIGITAL_CLOUD_MIGRATION = 411  # Art. 7(4): 上云用云
    DIGITAL_OTHER = 431  # Art. 7(4): other (等)
    TALENT_HR_PLANNING = 501  # Art. 7(5): 人力资源规划
    TALENT_HR_CONSULTING = 502  # Art. 7(5): 咨询服务
    TALENT_RECRUITMENT = 503  # Art. 7(5): 人才招聘
    TALENT_PLACEMENT = 504  # Art. 7(5): 引进输送
    TALENT_STAFF_TRAINING = 505  # Art. 7(5): 培训服务
    FINANCE_PRODUCTS = 601  # Art. 7(6): 金融产品
    FINANCE_INFORMATION = 602  # Art. 7(6): 投融资信息
    FINANCE_PLANNING = 603  # Art. 7(6): 融资策划
    FINANCE_MATCHING = 604  # Art. 7(6): 融资撮合
    FINANCE_GUARANTEES = 605  # Art. 7(6): 融资担保
    FINANCE_LISTING = 606  # Art. 7(6): 上市服务
    FINANCE_CREDIT = 607  # Art. 7(6): 信用征集与评价
    FINANCE_OTHER = 631  # Art. 7(6): other (等)

class Industry(Named):
    """Industries Art. 8(1) names; in the set fact `industries` number n is SMEPLAT_BIT(n)."""

    NEXT_GENERATION_IT = 1  # 新一代信息技术
    HEALTH = 2  # 医药健康
    INTEGRATED_CIRCUITS = 3  # 集成电路
    CONNECTED_VEHICLES = 4  # 智能网联汽车
    SMART_MANUFACTURING = 5  # 智能制造与装备
    GREEN_ENERGY = 6  # 绿色能源
    ENVIRONMENT = 7  # 节能环保
    DIGITAL_ECONOMY = 8  # 数字经济
    BLOCKCHAIN_COMPUTING = 9  # 区块链与先进计算
    SCIENCE_SERVICES = 10  # 科技服务
    SMART_CITY = 11  # 智慧城市
    INFORMATION_CONSUMPTION = 12  # 信息消费
    OTHER = 31  # other leading or future industry (等)

class IncidentKind(Named):
    """Kinds of incident (Art. 6(2), 15(2), 15(3))."""

    CRIMINAL = 1  # criminal penalty; decided when the judgment takes effect
    ADMINISTRATIVE_PENALTY = 2  # administrative penalty
    SERIOUS_DISHONESTY = 3  # serious dishonesty found by a court or authority; decided when listed

class Subject(Named):
    """Whose incident."""

    ENTITY = 1  # the organisation itself
    LEGAL_REPRESENTATIVE = 2  # a legal representative, in office from `office_from` to `office_until`

class Severity(Named):
    """Severity of an administrative penalty."""

    NOT_STATED = 0  # not known
    MINOR = 1  # below the hearing class
    HEARING_CLASS = 2  # of the kind that gives a right to a hearing, but not called serious
    SEVERE = 3  # serious

class Challenge(Named):
    """State of a challenge to a decision."""

    NONE = 0  # none known
    PENDING = 1  # review or suit pending; the decision stands meanwhile
    SUSPENDED = 2  # execution suspended

class Disclosed(Named):
    """Whether an incident was told in the application."""

    NOT_STATED = 0  # not known
    YES = 1  # told
    NO = 2  # not told

class Ground(Named):
    """Grounds of a revocation."""

    ART14 = 1  # evaluation failed; no bar unless R20 says so
    ART15_1 = 2  # false materials or data; two-year bar
    ART15_2 = 3  # criminal or serious administrative penalty; two-year bar
    ART15_3 = 4  # serious dishonesty; two-year bar
    ART17 = 5  # after a major change; no bar
    OTHER = 6  # any other; no bar

class RulingKind(Named):
    """The bureau's decision on a point the text leaves to it."""

    ALLOWED = 1  # what was open is accepted
    REFUSED = 2  # what was open is not accepted

class Verdict(Named):
    """The answer to a question put to the rules. A set of criteria has the least of 1 to 4 among its members. A caller
    reads a verdict it does not know as UNKNOWN. Closed within a soname."""

    NONE = 0  # nothing was decided: what a zeroed struct says
    NOT_MET = 1  # the text is not satisfied and leaves no room
    UNKNOWN = 2  # depends on something not stated, or not evidenced well enough
    DISCRETION = 3  # not (clearly) satisfied, and the text leaves it to the bureau
    MET = 4  # satisfied by what is stated and evidenced
    NOT_APPLICABLE = 5  # the rules in use do not have this criterion

class Reason(Named):
    """Why an answer is what it is. In a mask reason n is SMEPLAT_BIT(n). Open: later versions add more."""

    NOT_STATED = 1  # the finding's `field` is not stated
    EVIDENCE = 2  # the finding's `field` is stated, but not evidenced well enough
    IN_PRINCIPLE = 3  # the clause holds "in principle" (一般应, 原则上) only
    RELAXABLE = 4  # may be relaxed for this sponsor (Art. 6, last paragraph)
    SPONSOR_DOUBTFUL = 5  # relaxation hangs on whether the sponsor is of the kind named there
    REDUCED_FLOOR = 6  # the lower floor of Art. 6(3) is in play
    ZERO_DENOMINATOR = 7  # a share of nothing (R8)
    FUNCTION_NOT_EVIDENCED = 8  # a function is offered without a ledger record (R10)
    RULED = 9  # the bureau's ruling on record settled it
    RULING_UNUSED = 10  # a ruling on record found nothing to settle, or is older than the incidents
    INCIDENTS_INCOMPLETE = 11  # nobody says that the incident list is complete
    ANNULLED = 12  # an incident was annulled
    AFTER_DEADLINE = 13  # an incident was decided after the deadline (R15)
    FORMER_REPRESENTATIVE = 14  # an incident of a legal representative not in office on the deciding days
    HEARING_CLASS = 15  # a penalty of the hearing class (R17)
    SEVERITY_NOT_STATED = 16  # a penalty of unknown severity
    REPAIRED = 17  # credit was repaired (R18)
    SUSPENDED = 18  # the decision is suspended
    PENDING = 19  # a challenge is pending; changes nothing
    LISTING_ENDED = 20  # a listing has ended (R24)
    CONCEALMENT_SUSPECTED = 21  # an incident that was not disclosed in the application
    BEFORE_VALIDITY = 22  # happened before the rules were in force (Art. 18)
    NOT_PARTICIPATED = 23  # a required exercise was missed (Art. 13)
    MAY_CHANGE = 24  # a later holiday notice may move the day
    CONDITION_AFFECTED = 25  # a change touches a condition of the title
    DATE_NOT_STATED = 26  # an incident without a date

class Unit(Named):
    """Unit of what a finding observed and required."""

    NONE = 0  # yes/no, incidents: no figure
    FEN = 1  # money in fen, 1/100 yuan
    SMES = 2  # distinct enterprises (家)
    INSTITUTIONS = 3  # institutions (家)
    PERSONS = 4  # persons (人)
    SERVICES = 5  # free services (项)
    FUNCTIONS = 6  # service functions (项)
    DATE = 7  # a date YYYYMMDD
    MONEY_SHARE = 8  # a fraction of two amounts in fen
    ANSWER_SHARE = 9  # a fraction of two counts of survey answers
    CENTIPOINTS = 10  # hundredths of a point out of 100

class Measure(Named):
    """Measures the library carries."""

    BEIJING_2022 = 1  # 北京市中小企业公共服务示范平台管理办法 (2022)

class Criterion(Named):
    """Criteria of an application, in the order of the text. In a mask criterion n is SMEPLAT_BIT(n)."""

    ART3_PRINCIPLES = 1  # Art. 3: public benefit, public character, openness
    ART6_1_LEGAL_PERSON = 2  # Art. 6(1): independent legal personality
    ART6_1_REGISTERED = 3  # Art. 6(1): registered in Beijing
    ART6_1_AGE = 4  # Art. 6(1): two years since founding
    ART6_1_ASSETS = 5  # Art. 6(1): total assets
    ART6_2_OPERATION = 6  # Art. 6(2): operates soundly
    ART6_2_PROSPECTS = 7  # Art. 6(2): good prospects
    ART6_2_PENALTIES = 8  # Art. 6(2): no criminal or serious administrative penalty
    ART6_2_DISHONESTY = 9  # Art. 6(2): no serious dishonesty found
    ART6_3_REPUTATION = 10  # Art. 6(3): reputation in its field or area
    ART6_3_SMES_SERVED = 11  # Art. 6(3): 京津冀 SMEs served in the year
    ART6_4_PREMISES = 12  # Art. 6(4): fixed premises
    ART6_4_FACILITIES = 13  # Art. 6(4): facilities, instruments
    ART6_4_ORGANISES = 14  # Art. 6(4): organises outside resources
    ART6_4_INSTITUTIONS = 15  # Art. 6(4): professional institutions gathered
    ART6_5_DISPLAY = 16  # Art. 6(5): the system displays information
    ART6_5_QUERY = 17  # Art. 6(5): the system answers queries
    ART6_5_DIGITAL = 18  # Art. 6(5): digital operation
    ART6_6_CREDIT = 19  # Art. 6(6): business reputation
    ART6_6_MANAGEMENT = 20  # Art. 6(6): management system
    ART6_6_PROCESS = 21  # Art. 6(6): service process
    ART6_6_CHARGES = 22  # Art. 6(6): charging standard
    ART6_6_QUALITY = 23  # Art. 6(6): quality assurance
    ART6_6_PLAN = 24  # Art. 6(6): development plan
    ART6_6_TARGETS = 25  # Art. 6(6): annual service targets
    ART6_7_TEAM = 26  # Art. 6(7): management team
    ART6_7_STAFF = 27  # Art. 6(7): qualified staff
    ART6_8_REVENUE_SHARE = 28  # Art. 6(8): share of revenue from serving SMEs
    ART6_8_FREE_SERVICES = 29  # Art. 6(8): free public-benefit services
    ART6_9_SATISFACTION = 30  # Art. 6(9): satisfaction of those served
    ART7_FUNCTIONS = 31  # Art. 7: at least one service function
    ART10_MATERIALS = 32  # Art. 10: materials as asked for
    ART10_FILED_IN_TIME = 33  # Art. 10: filed by the deadline
    ART15_BAR = 34  # Art. 15: no bar on re-applying

class Force(Named):
    """How strictly a criterion binds."""

    NONE = 0  # no word about it: as NOT_REQUIRED
    REQUIRED = 1  # not satisfied is NOT_MET
    IN_PRINCIPLE = 2  # not satisfied is DISCRETION
    NOT_REQUIRED = 3  # the measure does not have it: NOT_APPLICABLE

class Reading(Named):
    """Points on which the text can be read in more than one way; option 0 is the default of each. In a mask point n is
    SMEPLAT_BIT(n). Options: docs/readings.md, and smeplat_reading_option_label()."""

    LEGAL_PERSON_SCOPE = 1  # R1: 0 "as a rule" governs legal personality; 1 all of 6(1); 2 none
    REGISTERED_BY = 2  # R2: 0 the fact; 1 registrar region of the code
    AGE_DAY = 3  # R3: 0 the corresponding day qualifies; 1 the day after
    SME_FLOOR_FORCE = 4  # R4: 0 in principle; 1 required
    REDUCED_FLOOR = 5  # R5: 0 room; 1 MET when both facts are verified; 2 MET when both are yes
    STAFF_QUALIFICATION = 6  # R6: 0 degree or title; 1 both together; 2 eight of each
    REVENUE_DENOMINATOR = 7  # R7: 0 operating revenue; 1 total income; 2 service revenue
    ZERO_REVENUE = 8  # R8: 0 DISCRETION; 1 not satisfied
    SATISFACTION_MEASURE = 9  # R9: 0 satisfied; 1 basically satisfied too; 2 mean score
    FUNCTION_PROOF = 10  # R10: 0 offered and a ledger record; 1 offered
    INNOVATION_CAPACITY = 11  # R11: 0 both extra facts needed; 1 not needed
    RELAXATION_WHO = 12  # R12: 0 the sponsors' codes; 1 the operator's
    RELAXATION_WHAT = 13  # R13: 0 the rules' flags; 1 items 1 3 4 7 8 9; 2 all nine
    LOOKBACK_ENDS = 14  # R14: 0 both ends in; 1 far end out
    AFTER_DEADLINE = 15  # R15: 0 DISCRETION; 1 outside the window; 2 no softening
    DISHONESTY_WINDOW = 16  # R16: 0 listed in the window or in effect at D; 1 at D; 2 on any day of it
    SEVERITY_SCALE = 17  # R17: 0 hearing class is DISCRETION; 1 it counts
    REPAIRED_RECORD = 18  # R18: 0 DISCRETION; 1 no longer counts; 2 no softening
    EVALUATION_MISSED = 19  # R19: 0 missing either is FAIL; 1 only both
    ART14_BAR = 20  # R20: 0 no bar; 1 the two-year bar
    BAR_START = 21  # R21: 0 decision; 1 publication
    BAR_TESTED_AT = 22  # R22: 0 filing date; 1 D
    TRIGGER_REACH = 23  # R23: 0 from the grant; 1 also after D of its application; 2 any date
    LISTING_ENDED = 24  # R24: 0 DISCRETION; 1 absent; 2 made out
    CHANGE_START = 25  # R25: 0 registration approval; 1 internal decision
    PUBLICITY_COUNT = 26  # R26: 0 first day counted; 1 not counted

class ReadingKind(Named):
    """Kinds of reading point."""

    ARGUABLE = 1  # the words allow it: varied by default when asking what matters
    PROOF = 2  # policy of proof: varied only on request

class Present(IntFlag):
    """Which figures of a finding exist; bits of `present`."""

    OBSERVED = 1  # `observed`
    REQUIRED = 2  # `required`
    SHORTFALL = 4  # `shortfall`
    SHORTFALL_BOTH = 8  # `shortfall_both`

class Tag(Named):
    """Features of Art. 8; they influence no verdict. In a mask tag n is SMEPLAT_BIT(n)."""

    GAOJINGJIAN_INDUSTRIES = 1  # Art. 8(1): serves industries named there
    TAILORED_SERVICES = 2  # Art. 8(2): tailored services
    REGIONAL_COOPERATION = 3  # Art. 8(3): works across 京津冀

class Note(Named):
    """Remarks on what was stated; they influence no verdict. In a mask note n is SMEPLAT_BIT(n)."""

    CODE_CHECK = 1  # check character 18 of the operator's code is wrong
    CODE_ORGANISATION_CHECK = 2  # check character 17 of the operator's code is wrong
    CODE_CATEGORY = 3  # department and category of the operator's code are not known
    REGISTRAR_OUTSIDE_BEIJING = 4  # the operator's code was issued outside Beijing: no proof either way
    SPONSOR_CODE_CHECK = 5  # as 1, of a sponsor's code
    SPONSOR_CODE_ORGANISATION_CHECK = 6  # as 2, of a sponsor's code
    SPONSOR_CODE_CATEGORY = 7  # as 3, of a sponsor's code
    OUTSIDE_VALIDITY = 8  # the deadline lies outside the rules' validity

class Certainty(Named):
    """How sure a date or a number of working days is. The higher the number, the less sure."""

    NONE = 0  # nothing was counted
    NOTIFIED = 1  # every day walked is settled by a notice
    MAY_CHANGE = 2  # every day walked is notified, but the last falls after `final_through`
    PROVISIONAL = 3  # some days walked are not notified: the provisional rule stood in

class DayKind(Named):
    """What a day is in a calendar. In the rows of a Calendar only OFF and WORK."""

    OFF = 1  # a notice names it as off
    WORK = 2  # a notice names it as worked (调休上班)
    STATUTORY = 3  # provisional rule: a statutory day off, weekend or not
    IN_LIEU = 4  # provisional rule: off for a statutory day that falls on a weekend
    ORDINARY = 5  # not named: worked if it is Monday to Friday

class ChangeKind(Named):
    """What changed."""

    NAME = 1  # name (名称): named by Art. 17
    ADDRESS = 2  # address (地址): named by Art. 17
    MAIN_BUSINESS = 3  # main business (主营业务): named by Art. 17
    LEGAL_REPRESENTATIVE = 4  # legal representative: not named, may be major
    MERGER_OR_DIVISION = 5  # merger or division: not named, may be major
    SPONSOR = 6  # sponsor (主办单位): not named, may be major
    OTHER = 7  # anything else: may be major

class Major(Named):
    """Whether a change is a major one in the sense of Art. 17."""

    YES = 1  # Art. 17 names it
    DISCRETION = 2  # the list there is open (等): the bureau decides; the dates are computed all the same

class ChangeState(Named):
    """Where the filing of a change stands on the day asked about."""

    NONE = 0  # no day was asked about
    FILED_IN_TIME = 1  # filed on or before the due date; before the change too
    FILED_LATE = 2  # filed after the due date
    OPEN = 3  # not filed, the due date not past
    OVERDUE = 4  # not filed, the due date past
    NOT_YET = 5  # not filed, the change still to come
    UNKNOWN = 6  # the due date is not known; `field` says what is missing

class ObjectionOutcome(Named):
    """How the bureau decided an objection."""

    NONE = 0  # not decided: open
    UPHELD = 1  # upheld
    DISMISSED = 2  # dismissed

class PublicityState(Named):
    """Where a publicity stands on the day asked about."""

    NONE = 0  # no day was asked about
    NOT_YET = 1  # not begun
    RUNNING = 2  # begun, its last day not past
    ENDED = 3  # its last day past

class Award(Named):
    """What stands in the way of the award on the day asked about (Art. 12)."""

    NONE = 0  # no day was asked about
    BLOCKED = 1  # an objection is open
    UPHELD = 2  # none is open, but one was upheld: there was an objection, the bureau decides
    WAITING = 3  # no objection stands, but the publicity is not over
    CLEAR = 4  # over, and no objection stands: the award may follow

class ReportDutyState(Named):
    """Where a report stands on the day asked about."""

    NONE = 0  # no day was asked about
    REPORTED_IN_TIME = 1  # reported on or before the due date
    REPORTED_LATE = 2  # reported after the due date
    OPEN = 3  # not reported, the due date not past
    OVERDUE = 4  # not reported, the due date past

class Answer(Named):
    """Yes, no, or not known."""

    UNKNOWN = 0  # hangs on what is not known
    NO = 1  # no
    YES = 2  # yes

class Grade(Named):
    """Grades of an evaluation."""

    UNKNOWN = 0  # in: not given; out: not known
    FAIL = 1  # 不合格: failed
    FAIR = 2  # 一般: fair
    GOOD = 3  # 较好: good

class TitleOutcome(Named):
    """What a grade means for the title."""

    KEEP = 1  # kept
    REVOKE_DUE = 2  # to be revoked by the bureau; until then it stands
    OPEN = 3  # hangs on what is not known

class Funding(Named):
    """What a grade means for funding."""

    NONE = 1  # none
    TIERED = 2  # by the tier that the caller gave
    OPEN = 3  # no tier given, or the grade is not known

class FalsehoodContext(Named):
    """Where something false was said."""

    APPLICATION = 1  # in an application (申请认定)
    EVALUATION = 2  # in an evaluation (绩效评价)

class GroundState(Named):
    """How a ground of Art. 15 stands. Not a verdict: MADE_OUT speaks against the holder."""

    ABSENT = 1  # nothing on record makes it
    OPEN = 2  # hangs on something that is not known, or not evidenced well enough
    DISCRETION = 3  # the text leaves it to the bureau
    MADE_OUT = 4  # made out by what is on record

class EventType(Named):
    """What happened. In brackets what `ref` may name; where it may be 0 that stands for the one event it can mean."""

    APPLIED = 1  # applied (Art. 9, 10) [none]
    WITHDRAWN = 2  # took the application back [its APPLIED]
    REFUSED = 3  # application refused [its APPLIED]
    PUBLICITY_STARTED = 4  # published for objections (Art. 11); `workdays` [its APPLIED]
    OBJECTION = 5  # somebody objected (Art. 12) [the PUBLICITY_STARTED]
    OBJECTION_DECIDED = 6  # the bureau decided it; `outcome` [the OBJECTION]
    AWARDED = 7  # title awarded (Art. 12); `expires_on` [its APPLIED]
    EVALUATED = 8  # yearly exercise (Art. 13, 14); `evaluation` [an EVALUATED it replaces]
    CHANGED = 9  # major change (Art. 17), on the day it was registered; `change_kind` [none]
    CHANGE_FILED = 10  # change filed with the bureau [the CHANGED]
    CHANGE_DECIDED = 11  # the bureau decided on a change; `decision` [the CHANGED or CHANGE_FILED]
    REVOKED = 12  # title revoked; `ground`, `published_on` [EVALUATED, CHANGED, CHANGE_FILED, or none]
    REVOCATION_ANNULLED = 13  # a revocation annulled [the REVOKED, or the CHANGE_DECIDED that revoked]
    REPORT_DUE = 14  # a report asked for (Art. 16); `due_on` [none]
    REPORTED = 15  # reported [the REPORT_DUE]

class TitleState(Named):
    """Where a platform stands."""

    NONE = 1  # neither title nor application
    APPLIED = 2  # applied, not yet published
    IN_PUBLICITY = 3  # published for objections, not yet awarded
    HOLDER = 4  # holds the title
    REVOKED = 5  # lost it by revocation
    EXPIRED = 6  # it ran out

class ChangeDecision(Named):
    """How the bureau decided on a change."""

    ALTERED = 1  # the title is altered and stands
    REVOKED = 2  # the title is revoked (ground ART17, no bar)

class EventFate(Named):
    """What became of an event."""

    STANDS = 1  # took effect
    IMPOSSIBLE = 2  # cannot be in its state: changed nothing; `problem` says why
    LATER = 3  # after the day asked about

class EventProblem(Named):
    """What is wrong with an event. Below 20 it could not be; from 20 it stands, but not as the Measures foresee."""

    NONE = 0  # nothing
    NO_APPLICATION = 1  # no application is pending
    APPLICATION_PENDING = 2  # an application is pending already
    NO_TITLE = 3  # no title is held
    TITLE_HELD = 4  # the title is held, and no application is pending
    NOT_IN_PUBLICITY = 5  # the application is not in publicity
    IN_PUBLICITY = 6  # it is already
    OBJECTION_OPEN = 7  # an objection is open, which blocks the award (Art. 12)
    NOTHING_TO_ANSWER = 8  # without `ref`, and nothing it could answer
    AMBIGUOUS = 9  # without `ref`, and several it could answer
    WRONG_REF = 10  # `ref` names an event of another kind, one that could not be, or one of a past application or title
    ALREADY_ANSWERED = 11  # what `ref` names has its answer
    BARRED = 20  # APPLIED on a barred day (Art. 15); told while the application is pending
    MAYBE_BARRED = 21  # APPLIED on a day that may be barred; `field` says what it hangs on
    NO_PUBLICITY = 22  # AWARDED to an applicant without publicity on record (Art. 11)
    PUBLICITY_RUNNING = 23  # AWARDED before the publicity was over (Art. 12)
    OBJECTION_UPHELD = 24  # AWARDED though an objection was upheld (Art. 12)
    AFTER_REVOCATION = 25  # AWARDED after a revocation without an application on record
    TITLE_EXPIRED = 26  # REVOKED after the title had run out

class NoticeKind(Named):
    """What a holder, an applicant or the bureau should know of on the day asked about. An event gives at most one."""

    NONE = 0  # nothing
    IMPOSSIBLE = 1  # the event could not be; `problem`; date of the event
    IRREGULAR = 2  # it stands, but not as foreseen; `problem`; date of the event
    GROUND_MADE_OUT = 3  # EVALUATED: the title is to be revoked, and was not yet; date of the event
    GROUND_OPEN = 4  # EVALUATED: whether it is hangs on `field`; date of the event
    CHANGE_DUE = 5  # CHANGED: to be filed; last day to file, 0 if it hangs on `field`
    CHANGE_OVERDUE = 6  # CHANGED: not filed in time; last day to file
    CHANGE_AWAITING_DECISION = 7  # CHANGED: filed; the bureau alters or revokes; day of the filing
    PUBLICITY_ENDING = 8  # PUBLICITY_STARTED: running; its last day
    PUBLICITY_ENDED = 9  # PUBLICITY_STARTED: over, nothing decided yet; its last day
    OBJECTION_OPEN = 10  # OBJECTION: not decided; date of the event
    REPORT_DUE = 11  # REPORT_DUE: not reported; last day
    REPORT_OVERDUE = 12  # REPORT_DUE: not reported, the last day past; that day

class LayoutKind(Named):
    """What a field is."""

    STRUCT = 1  # not a field: the struct itself, with its whole size
    I32 = 2  # int32_t
    U32 = 3  # uint32_t
    I64 = 4  # int64_t
    U64 = 5  # uint64_t
    SIZE = 6  # size_t
    POINTER = 7  # pointer to objects; where they are several a field of the struct says how many
    BYTES = 8  # array of uint8_t, as long as the size says
    STR = 9  # smeplat_str
    RATIO = 10  # smeplat_ratio
    FACT = 11  # smeplat_fact
    COLUMN = 12  # smeplat_column

class RecordKind(Named):
    """How a field of a record is written. All numbers are big-endian."""

    NUMBER = 1  # 8 bytes: a number, two's complement
    FACT = 2  # 16 bytes: value (8), basis (4), evidence (4)
    RATIO = 3  # 16 bytes: numerator, denominator
    TEXT = 4  # length (4), then as many bytes of UTF-8
    SETTINGS = 5  # length (4), then a byte for each number from 0; zeros at the end are left out
    GROUP = 6  # length (4), then fields in as many bytes
    LIST = 7  # how many (4), then each: length (4), fields in as many bytes
    TEXTS = 8  # how many (4), then each: length (4), as many bytes of UTF-8

class RecordItem(Named):
    """Fields of a record beside those of Field: members of the assessment and of findings, in the order of assess.h."""

    CONDITIONS = 1000  # NUMBER: Verdict
    FILING = 1001  # NUMBER: Verdict
    OVERALL = 1002  # NUMBER: Verdict
    EARLIEST = 1003  # NUMBER: date
    FINDING_COUNT = 1004  # NUMBER
    NOT_MET_COUNT = 1005  # NUMBER
    UNKNOWN_COUNT = 1006  # NUMBER
    DISCRETION_COUNT = 1007  # NUMBER
    MET_COUNT = 1008  # NUMBER
    NOT_APPLICABLE_COUNT = 1009  # NUMBER
    NOT_MET = 1010  # NUMBER: mask of criteria
    UNKNOWN = 1011  # NUMBER: mask
    DISCRETION = 1012  # NUMBER: mask
    MET = 1013  # NUMBER: mask
    TAGS = 1014  # NUMBER: mask
    NOTES = 1015  # NUMBER: mask
    CRITERION = 1100  # NUMBER: Criterion
    CLAUSE = 1101  # NUMBER: Clause
    VERDICT = 1102  # NUMBER: Verdict
    LEAST = 1103  # NUMBER: Verdict
    MOST = 1104  # NUMBER: Verdict
    REASONS = 1105  # NUMBER: mask
    READINGS = 1106  # NUMBER: mask
    UNIT = 1107  # NUMBER: Unit
    PRESENT = 1108  # NUMBER: Present
    OBSERVED = 1109  # RATIO
    REQUIRED = 1110  # RATIO
    SHORTFALL = 1111  # NUMBER
    SHORTFALL_BOTH = 1112  # NUMBER
    MET_FROM = 1113  # NUMBER: date
    FIELD = 1114  # NUMBER: Field
    FIELD_ENTRY = 1115  # NUMBER
    ENTRY = 1116  # NUMBER
    EVIDENCE = 1117  # NUMBER

class RemedyKind(Named):
    """Kinds of step, in the order of the list."""

    STATE = 1  # an open question: say what is so
    EVIDENCE = 2  # stated, but not evidenced well enough: show it
    FULFIL = 3  # stated as no: make it so
    RAISE = 4  # a stated number falls short: raise it
    RULING = 5  # left to the bureau: it would have to allow it
    WAIT = 6  # time alone cures it: file later
    FIND_FIGURE = 7  # the measure's figure is not known
    STUCK = 8  # nothing seen here leads to MET

class Bound(Named):
    """How `amount` is meant."""

    NONE = 0  # no amount, or a difference (RAISE)
    AT_LEAST = 1  # this or more
    AT_MOST = 2  # this or less; of a date: this day or before
    EXACTLY = 3  # just this: a yes, a severity, a function, a day
    SHARE = 4  # two steps of one criterion whose amounts are numerator and denominator of the least share; a RAISE is
        # one from 0

class Lang(Named):
    """Languages."""

    ZH = 1  # 中文; also what an unknown number gives
    EN = 2  # English

class ReportFlag(IntFlag):
    """How a report looks; bits."""

    OPEN_ONLY = 1  # leave out what is MET or NOT_APPLICABLE
    COLOUR = 2  # ANSI colours, for a terminal

class JsonFormat(Named):
    """How the reply is written."""

    JSON = 1  # a JSON document; also what 0 means
    TEXT = 2  # a report for people
    CSV = 3  # RFC 4180, a header and one row a finding; `assess` only

class JsonFlag(IntFlag):
    """How a request is carried out; bits."""

    OPEN_ONLY = 1  # `assess`, `sensitivity`: leave out what is MET or NOT_APPLICABLE; `history`: events that no notice
        # speaks of
    COLOUR = 2  # text: ANSI colours, for a terminal
    SINGLE = 4  # `workdays`: the document is one line, the reply its answer without a list
