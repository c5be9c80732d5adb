/* Both libraries from C++11 on. Says what core.c and door.c say.
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/json.h>
#include <smeplat/smeplat.h>

#include <iostream>
#include <memory>
#include <string>

template <typename T> static T sized()
{
    T object = T();
    object.struct_size = sizeof object;
    return object;
}

static smeplat_str borrowed(const std::string &text)
{
    smeplat_str view = {text.data(), text.size()};
    return view;
}

static std::string answer(const std::string &command, const std::string &document)
{
    smeplat_json_request request = sized<smeplat_json_request>();
    smeplat_json_reply reply = sized<smeplat_json_reply>();
    std::unique_ptr<smeplat_json_reply, decltype(&smeplat_json_free)> freed(&reply, &smeplat_json_free);

    request.command = borrowed(command);
    request.document = borrowed(document);
    return smeplat_json_run(&request, &reply) == SMEPLAT_OK ? std::string(reply.text, reply.text_len) : std::string(reply.error);
}

int main()
{
    const std::string text = answer(
        "assess", R"({"round":{"deadline":"2026-06-30"},"platforms":[{"facts":{"institutions_gathered":4}}]})");
    smeplat_round round = sized<smeplat_round>();
    smeplat_platform platform = sized<smeplat_platform>();
    smeplat_assessment result = sized<smeplat_assessment>();

    round.deadline = 20260630;
    platform.institutions_gathered.value = 4;
    platform.institutions_gathered.basis = SMEPLAT_BASIS_DOCUMENTED;
    if (smeplat_assess(&platform, &round, nullptr, &result, nullptr, 0, nullptr) != SMEPLAT_OK)
        return 1;
    const std::string overall = smeplat_verdict_name(result.overall);
    std::cout << smeplat_version_text() << ' ' << overall << ' ' << result.not_met_count << '\n';
    return text.find("\"overall\": \"" + overall + "\"") == std::string::npos;
}
