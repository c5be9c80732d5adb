/* embed.cpp: one clause alone, as policy would be tried out in C++. How many SMEs does Art. 6(3) ask for, and what do the
 * readings of its lower floor change?
 *     c++ -std=c++11 embed.cpp $(pkg-config --cflags --libs libsmeplat) -o embed && ./embed
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/smeplat.h>

#include <cstdio>
#include <stdexcept>
#include <string>

/* A sized struct that knows its size and has nothing else stated. */
template <typename T> T sized()
{
    T object = T();
    object.struct_size = sizeof object;
    return object;
}

static smeplat_fact fact(int64_t value, int32_t basis)
{
    smeplat_fact stated = {value, basis, 0};
    return stated;
}

static smeplat_finding served(int64_t smes, bool pilot_line, int reduced_floor)
{
    smeplat_round round = sized<smeplat_round>();
    smeplat_platform platform = sized<smeplat_platform>();
    smeplat_rules rules = sized<smeplat_rules>();
    smeplat_finding finding = sized<smeplat_finding>();
    smeplat_error error = sized<smeplat_error>();

    round.deadline = 20260630;
    platform.jjj_smes_served = fact(smes, SMEPLAT_BASIS_DOCUMENTED);
    platform.gaojingjian_focus = fact(pilot_line, SMEPLAT_BASIS_DOCUMENTED);
    platform.production_stage_services = fact(pilot_line, SMEPLAT_BASIS_DOCUMENTED);
    if (smeplat_rules_load(SMEPLAT_MEASURE_BEIJING_2022, &rules, &error) != SMEPLAT_OK)
        throw std::runtime_error(smeplat_status_name(error.status));
    rules.readings[SMEPLAT_READING_REDUCED_FLOOR] = static_cast<uint8_t>(reduced_floor);
    if (smeplat_assess_criterion(&platform, &round, &rules, SMEPLAT_CRITERION_ART6_3_SMES_SERVED, &finding, &error) !=
        SMEPLAT_OK)
        throw std::runtime_error(smeplat_status_name(error.status));
    return finding;
}

static std::string verdict_and_reasons(const smeplat_finding &finding)
{
    std::string line = smeplat_verdict_name(finding.verdict);

    for (int bit = 1; bit < 64; bit++)
        if (finding.reasons & SMEPLAT_BIT(bit))
            line += std::string(line.size() < 10 ? 10 - line.size() : 0, ' ') + "  " + smeplat_reason_name(bit);
    return line;
}

int main()
{
    static const int64_t counts[] = {0, 49, 50, 62, 99, 100};

    std::printf("SMEs  pilot line  R5  verdict     reasons\n");
    for (int pilot_line = 0; pilot_line <= 1; pilot_line++)
        for (int64_t smes : counts)
            for (int option = 0; option <= (pilot_line ? 2 : 0); option += 2) {
                const smeplat_finding finding = served(smes, pilot_line != 0, option);

                std::printf("%4lld  %-10s  %2d  %s\n", static_cast<long long>(smes), pilot_line ? "yes" : "no", option,
                            verdict_and_reasons(finding).c_str());
            }
    return 0;
}
