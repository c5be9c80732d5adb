/* Registrar regions: Beijing and Tianjin by district, Hebei by city, the rest by province (GB/T 2260).
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/code.h>
#include <smeplat/text.h>

/* A region of six digits, a city by its first four, or a province by its first two. */
typedef struct region {
    int32_t key;
    const char *zh;
    const char *en;
} region;

/* Sorted by key. */
static const region regions[] = {
    /* Provinces, autonomous regions, municipalities */
    {11, "北京市", "Beijing"},
    {12, "天津市", "Tianjin"},
    {13, "河北省", "Hebei"},
    {14, "山西省", "Shanxi"},
    {15, "内蒙古自治区", "Inner Mongolia"},
    {21, "辽宁省", "Liaoning"},
    {22, "吉林省", "Jilin"},
    {23, "黑龙江省", "Heilongjiang"},
    {31, "上海市", "Shanghai"},
    {32, "江苏省", "Jiangsu"},
    {33, "浙江省", "Zhejiang"},
    {34, "安徽省", "Anhui"},
    {35, "福建省", "Fujian"},
    {36, "江西省", "Jiangxi"},
    {37, "山东省", "Shandong"},
    {41, "河南省", "Henan"},
    {42, "湖北省", "Hubei"},
    {43, "湖南省", "Hunan"},
    {44, "广东省", "Guangdong"},
    {45, "广西壮族自治区", "Guangxi"},
    {46, "海南省", "Hainan"},
    {50, "重庆市", "Chongqing"},
    {51, "四川省", "Sichuan"},
    {52, "贵州省", "Guizhou"},
    {53, "云南省", "Yunnan"},
    {54, "西藏自治区", "Tibet"},
    {61, "陕西省", "Shaanxi"},
    {62, "甘肃省", "Gansu"},
    {63, "青海省", "Qinghai"},
    {64, "宁夏回族自治区", "Ningxia"},
    {65, "新疆维吾尔自治区", "Xinjiang"},
    {71, "台湾省", "Taiwan"},
    {81, "香港特别行政区", "Hong Kong"},
    {82, "澳门特别行政区", "Macao"},
    /* Hebei by city */
    {1301, "河北省石家庄市", "Shijiazhuang, Hebei"},
    {1302, "河北省唐山市", "Tangshan, Hebei"},
    {1303, "河北省秦皇岛市", "Qinhuangdao, Hebei"},
    {1304, "河北省邯郸市", "Handan, Hebei"},
    {1305, "河北省邢台市", "Xingtai, Hebei"},
    {1306, "河北省保定市", "Baoding, Hebei"},
    {1307, "河北省张家口市", "Zhangjiakou, Hebei"},
    {1308, "河北省承德市", "Chengde, Hebei"},
    {1309, "河北省沧州市", "Cangzhou, Hebei"},
    {1310, "河北省廊坊市", "Langfang, Hebei"},
    {1311, "河北省衡水市", "Hengshui, Hebei"},
    /* The registrar of the whole country: says nothing of the seat */
    {100000, "国家登记机关", "national registrar"},
    /* Beijing; former codes stand in older codes still in use */
    {110101, "北京市东城区", "Dongcheng District, Beijing"},
    {110102, "北京市西城区", "Xicheng District, Beijing"},
    {110103, "北京市崇文区（旧代码）", "Chongwen District, Beijing (former code)"},
    {110104, "北京市宣武区（旧代码）", "Xuanwu District, Beijing (former code)"},
    {110105, "北京市朝阳区", "Chaoyang District, Beijing"},
    {110106, "北京市丰台区", "Fengtai District, Beijing"},
    {110107, "北京市石景山区", "Shijingshan District, Beijing"},
    {110108, "北京市海淀区", "Haidian District, Beijing"},
    {110109, "北京市门头沟区", "Mentougou District, Beijing"},
    {110110, "北京市燕山区（旧代码）", "Yanshan District, Beijing (former code)"},
    {110111, "北京市房山区", "Fangshan District, Beijing"},
    {110112, "北京市通州区", "Tongzhou District, Beijing"},
    {110113, "北京市顺义区", "Shunyi District, Beijing"},
    {110114, "北京市昌平区", "Changping District, Beijing"},
    {110115, "北京市大兴区", "Daxing District, Beijing"},
    {110116, "北京市怀柔区", "Huairou District, Beijing"},
    {110117, "北京市平谷区", "Pinggu District, Beijing"},
    {110118, "北京市密云区", "Miyun District, Beijing"},
    {110119, "北京市延庆区", "Yanqing District, Beijing"},
    {110221, "北京市昌平县（旧代码）", "Changping County, Beijing (former code)"},
    {110222, "北京市顺义县（旧代码）", "Shunyi County, Beijing (former code)"},
    {110223, "北京市通县（旧代码）", "Tong County, Beijing (former code)"},
    {110224, "北京市大兴县（旧代码）", "Daxing County, Beijing (former code)"},
    {110225, "北京市房山县（旧代码）", "Fangshan County, Beijing (former code)"},
    {110226, "北京市平谷县（旧代码）", "Pinggu County, Beijing (former code)"},
    {110227, "北京市怀柔县（旧代码）", "Huairou County, Beijing (former code)"},
    {110228, "北京市密云县（旧代码）", "Miyun County, Beijing (former code)"},
    {110229, "北京市延庆县（旧代码）", "Yanqing County, Beijing (former code)"},
    /* Registrars of development zones, outside GB/T 2260 */
    {110302, "北京经济技术开发区", "Beijing Economic-Technological Development Area"},
    {110304, "北京市开发区登记机关", "development zone registrar, Beijing"},
    /* Tianjin */
    {120101, "天津市和平区", "Heping District, Tianjin"},
    {120102, "天津市河东区", "Hedong District, Tianjin"},
    {120103, "天津市河西区", "Hexi District, Tianjin"},
    {120104, "天津市南开区", "Nankai District, Tianjin"},
    {120105, "天津市河北区", "Hebei District, Tianjin"},
    {120106, "天津市红桥区", "Hongqiao District, Tianjin"},
    {120107, "天津市塘沽区（旧代码）", "Tanggu District, Tianjin (former code)"},
    {120108, "天津市汉沽区（旧代码）", "Hangu District, Tianjin (former code)"},
    {120109, "天津市大港区（旧代码）", "Dagang District, Tianjin (former code)"},
    {120110, "天津市东丽区", "Dongli District, Tianjin"},
    {120111, "天津市西青区", "Xiqing District, Tianjin"},
    {120112, "天津市津南区", "Jinnan District, Tianjin"},
    {120113, "天津市北辰区", "Beichen District, Tianjin"},
    {120114, "天津市武清区", "Wuqing District, Tianjin"},
    {120115, "天津市宝坻区", "Baodi District, Tianjin"},
    {120116, "天津市滨海新区", "Binhai New Area, Tianjin"},
    {120117, "天津市宁河区", "Ninghe District, Tianjin"},
    {120118, "天津市静海区", "Jinghai District, Tianjin"},
    {120119, "天津市蓟州区", "Jizhou District, Tianjin"},
    {120221, "天津市宁河县（旧代码）", "Ninghe County, Tianjin (former code)"},
    {120223, "天津市静海县（旧代码）", "Jinghai County, Tianjin (former code)"},
    {120225, "天津市蓟县（旧代码）", "Ji County, Tianjin (former code)"},
};

#define REGIONS ((int32_t)(sizeof regions / sizeof regions[0]))

/* Index of a key in a table sorted by key, -1 if it is not there. */
/*@ predicate rising{L}(region *table, integer count) =
      \forall integer i, j; 0 <= i < j < count ==> table[i].key < table[j].key;
*/
/*@ requires 0 <= count && \valid_read(table + (0 .. count - 1));
    assigns \nothing;
    ensures \result == -1 || (0 <= \result < count && table[\result].key == key);
    ensures \result == -1 && rising(table, count) ==> \forall integer i; 0 <= i < count ==> table[i].key != key;
*/
static int32_t find_region(const region *table, int32_t count, int32_t key)
{
    int32_t low = 0, high = count;

    /*@ loop invariant 0 <= low <= high <= count;
        loop invariant rising(table, count) ==> \forall integer i; 0 <= i < low ==> table[i].key < key;
        loop invariant rising(table, count) ==> \forall integer i; high <= i < count ==> key < table[i].key;
        loop assigns low, high;
        loop variant high - low;
    */
    while (low < high) {
        int32_t middle = low + (high - low) / 2;

        if (table[middle].key == key)
            return middle;
        if (table[middle].key < key)
            low = middle + 1;
        else
            high = middle;
    }
    return -1;
}

/*@ assigns \nothing;
*/
const char *smeplat_region_label(int32_t number, int32_t lang)
{
    int32_t found = -1;

    if (number >= 100000 && number <= 999999) {
        found = find_region(regions, REGIONS, number);
        if (found < 0)
            found = find_region(regions, REGIONS, number / 100);
        if (found < 0)
            found = find_region(regions, REGIONS, number / 10000);
    }
    if (lang == SMEPLAT_LANG_EN)
        return found < 0 ? "unknown region" : regions[found].en;
    return found < 0 ? "未知地区" : regions[found].zh;
}
