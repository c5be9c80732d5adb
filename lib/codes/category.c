/* Departments that issue codes, and the categories of each (GB 32100 and the pairs added since).
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/text.h>

#include "codes/code.h"

typedef struct category_row {
    const char *zh;
    const char *en;
} category_row;

#define CATEGORIES 50

/* By number. */
static const category_row categories[CATEGORIES] = {
    {"未知类别", "unknown category"},
    /* 1 staffing of public bodies (机构编制) */
    {"机关", "state organ"},
    {"事业单位", "public institution"},
    {"编办直接管理机构编制的群众团体", "mass organisation on state staffing"},
    {"其他（机构编制）", "other body on state staffing"},
    /* 2 foreign affairs */
    {"外国常驻新闻机构", "resident foreign news office"},
    {"其他（外交）", "other body registered by foreign affairs"},
    /* 3 judicial administration */
    {"律师执业机构", "law practice"},
    {"公证处", "notary office"},
    {"基层法律服务所", "local legal service office"},
    {"司法鉴定机构", "forensic institution"},
    {"仲裁委员会", "arbitration commission"},
    {"商事调解组织", "commercial mediation organisation"},
    {"其他（司法行政）", "other body registered by judicial administration"},
    /* 4 culture */
    {"外国在华文化中心", "foreign cultural centre"},
    {"其他（文化）", "other body registered by culture"},
    /* 5 civil affairs */
    {"社会团体", "social organisation"},
    {"民办非企业单位", "private non-enterprise unit"},
    {"基金会", "foundation"},
    {"村民委员会", "villagers' committee"},
    {"居民委员会", "residents' committee"},
    {"其他（民政）", "other body registered by civil affairs"},
    /* 6 tourism */
    {"外国旅游部门常驻代表机构", "foreign tourism office"},
    {"港澳台地区旅游部门常驻代表机构", "tourism office of Hong Kong, Macao or Taiwan"},
    {"其他（旅游）", "other body registered by tourism"},
    /* 7 religion */
    {"宗教活动场所", "place of religious activity"},
    {"宗教院校", "religious school"},
    {"其他（宗教）", "other body registered by religious affairs"},
    /* 8 trade unions */
    {"基层工会", "primary trade union"},
    {"非法人工会组织", "trade union without legal personality"},
    {"其他（工会）", "other trade union body"},
    /* 9 market regulation */
    {"企业", "enterprise"},
    {"个体工商户", "individual business"},
    {"农民专业合作社", "farmers' cooperative"},
    {"其他（市场监管）", "other body registered by market regulation"},
    /* A armed forces */
    {"军队事业单位、文职人员用人单位", "institution or civilian employer of the armed forces"},
    {"其他（军队）", "other body of the armed forces"},
    /* G public security */
    {"境外非政府组织代表机构", "office of a foreign non-governmental organisation"},
    {"其他（公安）", "other body registered by public security"},
    /* J housing */
    {"业主大会", "owners' assembly"},
    {"其他（住房城乡建设）", "other body registered by housing"},
    /* N agriculture */
    {"组级集体经济组织", "group-level collective economic organisation"},
    {"村级集体经济组织", "village-level collective economic organisation"},
    {"乡镇级集体经济组织", "township-level collective economic organisation"},
    {"其他（农业农村）", "other body registered by agriculture"},
    /* Q returned overseas Chinese */
    {"区县级侨联组织", "district federation of returned overseas Chinese"},
    {"乡镇级侨联组织", "township federation of returned overseas Chinese"},
    {"村级侨联组织", "village federation of returned overseas Chinese"},
    {"其他（侨联）", "other body of returned overseas Chinese"},
    /* Y any other department */
    {"其他", "other"},
};

/* The number of a department's category, 0 where it has none: both from '0'. */
static const uint8_t category_numbers['Y' - '0' + 1][10] = {
    ['1' - '0'] = {0, 1, 2, 3, 0, 0, 0, 0, 0, 4},
    ['2' - '0'] = {0, 5, 0, 0, 0, 0, 0, 0, 0, 6},
    ['3' - '0'] = {0, 7, 8, 9, 10, 11, 12, 0, 0, 13},
    ['4' - '0'] = {0, 14, 0, 0, 0, 0, 0, 0, 0, 15},
    ['5' - '0'] = {0, 16, 17, 18, 19, 20, 0, 0, 0, 21},
    ['6' - '0'] = {0, 22, 23, 0, 0, 0, 0, 0, 0, 24},
    ['7' - '0'] = {0, 25, 26, 0, 0, 0, 0, 0, 0, 27},
    ['8' - '0'] = {0, 28, 29, 0, 0, 0, 0, 0, 0, 30},
    ['9' - '0'] = {0, 31, 32, 33, 0, 0, 0, 0, 0, 34},
    ['A' - '0'] = {0, 35, 0, 0, 0, 0, 0, 0, 0, 36},
    ['G' - '0'] = {0, 37, 0, 0, 0, 0, 0, 0, 0, 38},
    ['J' - '0'] = {0, 39, 0, 0, 0, 0, 0, 0, 0, 40},
    ['N' - '0'] = {0, 41, 42, 43, 0, 0, 0, 0, 0, 44},
    ['Q' - '0'] = {0, 45, 46, 47, 0, 0, 0, 0, 0, 48},
    ['Y' - '0'] = {0, 49, 0, 0, 0, 0, 0, 0, 0, 0},
};

/*@ assigns \nothing;
    ensures 0 <= \result < CATEGORIES;
    ensures has_category(department, category) ==> \result != 0;
    ensures department <= '9' && !has_category(department, category) ==> \result == 0;
    ensures '9' < department && !has_category(department, category) ==> \result == 0;
*/
static int32_t category_number(int32_t department, int32_t category)
{
    if (department < '0' || department > 'Y' || category < '0' || category > '9')
        return 0;
    return category_numbers[department - '0'][category - '0'];
}

int32_t smeplat__uscc_category_known(int32_t department, int32_t category)
{
    return category_number(department, category) != 0;
}

/*@ assigns \nothing;
*/
const char *smeplat_uscc_category_label(int32_t department, int32_t category, int32_t lang)
{
    const category_row *row = &categories[category_number(department, category)];

    return lang == SMEPLAT_LANG_EN ? row->en : row->zh;
}
