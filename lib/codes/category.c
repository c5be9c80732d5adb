/* Departments that issue codes, and the categories of each (GB 32100 and the pairs added since).
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/text.h>

#include "codes/code.h"

typedef struct category_row {
    char pair[3]; /* department and category as they stand in a code */
    const char *zh;
    const char *en;
} category_row;

/* Sorted by pair. */
static const category_row categories[] = {
    /* 1 staffing of public bodies (机构编制) */
    {"11", "机关", "state organ"},
    {"12", "事业单位", "public institution"},
    {"13", "编办直接管理机构编制的群众团体", "mass organisation on state staffing"},
    {"19", "其他（机构编制）", "other body on state staffing"},
    /* 2 foreign affairs */
    {"21", "外国常驻新闻机构", "resident foreign news office"},
    {"29", "其他（外交）", "other body registered by foreign affairs"},
    /* 3 judicial administration */
    {"31", "律师执业机构", "law practice"},
    {"32", "公证处", "notary office"},
    {"33", "基层法律服务所", "local legal service office"},
    {"34", "司法鉴定机构", "forensic institution"},
    {"35", "仲裁委员会", "arbitration commission"},
    {"36", "商事调解组织", "commercial mediation organisation"},
    {"39", "其他（司法行政）", "other body registered by judicial administration"},
    /* 4 culture */
    {"41", "外国在华文化中心", "foreign cultural centre"},
    {"49", "其他（文化）", "other body registered by culture"},
    /* 5 civil affairs */
    {"51", "社会团体", "social organisation"},
    {"52", "民办非企业单位", "private non-enterprise unit"},
    {"53", "基金会", "foundation"},
    {"54", "村民委员会", "villagers' committee"},
    {"55", "居民委员会", "residents' committee"},
    {"59", "其他（民政）", "other body registered by civil affairs"},
    /* 6 tourism */
    {"61", "外国旅游部门常驻代表机构", "foreign tourism office"},
    {"62", "港澳台地区旅游部门常驻代表机构", "tourism office of Hong Kong, Macao or Taiwan"},
    {"69", "其他（旅游）", "other body registered by tourism"},
    /* 7 religion */
    {"71", "宗教活动场所", "place of religious activity"},
    {"72", "宗教院校", "religious school"},
    {"79", "其他（宗教）", "other body registered by religious affairs"},
    /* 8 trade unions */
    {"81", "基层工会", "primary trade union"},
    {"82", "非法人工会组织", "trade union without legal personality"},
    {"89", "其他（工会）", "other trade union body"},
    /* 9 market regulation */
    {"91", "企业", "enterprise"},
    {"92", "个体工商户", "individual business"},
    {"93", "农民专业合作社", "farmers' cooperative"},
    {"99", "其他（市场监管）", "other body registered by market regulation"},
    /* A armed forces */
    {"A1", "军队事业单位、文职人员用人单位", "institution or civilian employer of the armed forces"},
    {"A9", "其他（军队）", "other body of the armed forces"},
    /* G public security */
    {"G1", "境外非政府组织代表机构", "office of a foreign non-governmental organisation"},
    {"G9", "其他（公安）", "other body registered by public security"},
    /* J housing */
    {"J1", "业主大会", "owners' assembly"},
    {"J9", "其他（住房城乡建设）", "other body registered by housing"},
    /* N agriculture */
    {"N1", "组级集体经济组织", "group-level collective economic organisation"},
    {"N2", "村级集体经济组织", "village-level collective economic organisation"},
    {"N3", "乡镇级集体经济组织", "township-level collective economic organisation"},
    {"N9", "其他（农业农村）", "other body registered by agriculture"},
    /* Q returned overseas Chinese */
    {"Q1", "区县级侨联组织", "district federation of returned overseas Chinese"},
    {"Q2", "乡镇级侨联组织", "township federation of returned overseas Chinese"},
    {"Q3", "村级侨联组织", "village federation of returned overseas Chinese"},
    {"Q9", "其他（侨联）", "other body of returned overseas Chinese"},
    /* Y any other department */
    {"Y1", "其他", "other"},
};

static const category_row *find_category(int32_t department, int32_t kind)
{
    const int32_t wanted = department * 256 + kind;
    size_t low = 0, high = sizeof categories / sizeof categories[0];

    if (department < 0 || department > 'Z' || kind < 0 || kind > 'Z')
        return NULL;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const category_row *c = &categories[middle];
        const int32_t here = c->pair[0] * 256 + c->pair[1];

        if (here == wanted)
            return c;
        if (here < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

/* The table once more, a bit a category, for the many who ask only whether there is one: by department from '0'. */
#define KIND(digit) (1u << (digit))
static const uint16_t kinds['Y' - '0' + 1] = {
    ['1' - '0'] = KIND(1) | KIND(2) | KIND(3) | KIND(9),
    ['2' - '0'] = KIND(1) | KIND(9),
    ['3' - '0'] = KIND(1) | KIND(2) | KIND(3) | KIND(4) | KIND(5) | KIND(6) | KIND(9),
    ['4' - '0'] = KIND(1) | KIND(9),
    ['5' - '0'] = KIND(1) | KIND(2) | KIND(3) | KIND(4) | KIND(5) | KIND(9),
    ['6' - '0'] = KIND(1) | KIND(2) | KIND(9),
    ['7' - '0'] = KIND(1) | KIND(2) | KIND(9),
    ['8' - '0'] = KIND(1) | KIND(2) | KIND(9),
    ['9' - '0'] = KIND(1) | KIND(2) | KIND(3) | KIND(9),
    ['A' - '0'] = KIND(1) | KIND(9),
    ['G' - '0'] = KIND(1) | KIND(9),
    ['J' - '0'] = KIND(1) | KIND(9),
    ['N' - '0'] = KIND(1) | KIND(2) | KIND(3) | KIND(9),
    ['Q' - '0'] = KIND(1) | KIND(2) | KIND(3) | KIND(9),
    ['Y' - '0'] = KIND(1),
};

int32_t smeplat__uscc_category_known(int32_t department, int32_t category)
{
    return department >= '0' && department <= 'Y' && category >= '0' && category <= '9' &&
           (kinds[department - '0'] >> (category - '0') & 1u);
}

const char *smeplat_uscc_category_label(int32_t department, int32_t category, int32_t lang)
{
    const category_row *found = find_category(department, category);

    if (lang == SMEPLAT_LANG_EN)
        return found ? found->en : "unknown category";
    return found ? found->zh : "未知类别";
}
