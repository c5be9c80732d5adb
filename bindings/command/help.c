/* What --help prints, Chinese and English.
 * SPDX-License-Identifier: Apache-2.0 */
#include "command.h"

static const char zh[] =
    "smeplat：对照《北京市中小企业公共服务示范平台管理办法》（2022）核对平台申请。结果仅供参考，以主管部门认定为准。\n"
    "\n"
    "用法：\n"
    "  smeplat assess 文件|-        评估申请（第三、六、七、八、十条，第十五条禁申期）\n"
    "  smeplat sensitivity 文件|-   哪些读法影响结论，怎样才能符合\n"
    "  smeplat evaluate 文件|-      年度绩效评价的后果：称号、资金（第十三、十四条）\n"
    "  smeplat revocation 文件|-    撤销事由逐项核对（第十五条）\n"
    "  smeplat bar 文件|-           是否在禁申期内，何时可以再次申请（第十五条）\n"
    "  smeplat change 文件|-        变更的备案期限（第十七条）\n"
    "  smeplat publicity 文件|-     公示截止日期、异议与授予（第十一、十二条）\n"
    "  smeplat reporting 文件|-     信息报送是否按期（第十六条）\n"
    "  smeplat history 文件|-       平台履历：逐项事件推演至某日（第九至十八条）\n"
    "  smeplat workdays add 日期 N | count 日期 日期 | check 日期 | -\n"
    "                               工作日推算；“-”从标准输入逐行读取\n"
    "  smeplat uscc 代码...         校验统一社会信用代码\n"
    "  smeplat --version | --help\n"
    "\n"
    "选项：\n"
    "  --format text|json|csv       输出格式，默认 text；csv 仅用于 assess\n"
    "  --lang zh|en                 输出语言，默认 zh\n"
    "  --findings all|open          open：只列待办（assess 略去已符合和不适用的项目，history 略去无待办的事项）\n"
    "  --jsonl                      逐行处理：首行为 round 与 rules，其后每行一个平台（assess；默认输出 json）\n"
    "  --calendar 文件              在内置日历上叠加放假安排（TSV）\n"
    "\n"
    "退出状态：0 已处理；1 个别条目有误（uscc：有代码无效）；2 整体未处理，原因见标准错误。\n";

static const char en[] =
    "smeplat: checks applications against Beijing's Measures for SME public service demonstration platforms (2022).\n"
    "What it says is advice; the decision is the authority's.\n"
    "\n"
    "Usage:\n"
    "  smeplat assess FILE|-        assess applications (Art. 3, 6, 7, 8, 10 and the bar of Art. 15)\n"
    "  smeplat sensitivity FILE|-   which readings of the text matter, and the way to yes\n"
    "  smeplat evaluate FILE|-      what a yearly evaluation means for title and funding (Art. 13, 14)\n"
    "  smeplat revocation FILE|-    how each ground of revocation stands (Art. 15)\n"
    "  smeplat bar FILE|-           whether somebody is barred from applying, and until when (Art. 15)\n"
    "  smeplat change FILE|-        when changes are to be filed (Art. 17)\n"
    "  smeplat publicity FILE|-     when a publicity ends, objections, the award (Art. 11, 12)\n"
    "  smeplat reporting FILE|-     whether reports were made in time (Art. 16)\n"
    "  smeplat history FILE|-       what became of a platform, event by event (Art. 9 to 18)\n"
    "  smeplat workdays add DATE N | count DATE DATE | check DATE | -\n"
    "                               working days; \"-\" reads such lines from standard input\n"
    "  smeplat uscc CODE...         check unified social credit codes\n"
    "  smeplat --version | --help\n"
    "\n"
    "Options:\n"
    "  --format text|json|csv       how to print, text by default; csv for assess only\n"
    "  --lang zh|en                 language, zh by default\n"
    "  --findings all|open          open: only what is open (assess: neither met nor not applicable; history: noticed)\n"
    "  --jsonl                      line by line: first round and rules, then a platform a line (assess; prints json)\n"
    "  --calendar FILE              lay notified days (TSV) over the built-in calendar\n"
    "\n"
    "Exit status: 0 answered; 1 some entries are wrong (uscc: a code is not valid); 2 refused, standard error says "
    "why.\n";

static const char both[] = "\n----------------------------------------\n\n";

const char *help_text(int32_t lang)
{
    return lang == SMEPLAT_LANG_EN ? en : lang == SMEPLAT_LANG_ZH ? zh : both;
}
