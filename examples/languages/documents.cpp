/* documents.cpp: documents answered in C++, without a process between: libsmeplat-json behind a class that gives memory back.
 *     c++ -std=c++17 documents.cpp $(pkg-config --cflags --libs libsmeplat-json) -o documents && ./documents platforms.jsonl
 * SPDX-License-Identifier: Apache-2.0 */
#include <smeplat/json.h>

#include <fstream>
#include <iostream>
#include <memory>
#include <regex>
#include <stdexcept>
#include <string>

template <typename T> static T sized()
{
    T object{};
    object.struct_size = sizeof object;
    return object;
}

/* JSON Lines: a head, then one platform a line. Movable, not to be shared between threads at one time. */
class Smeplat
{
  public:
    explicit Smeplat(const std::string &head) : stream(nullptr, &smeplat_json_stream_close)
    {
        smeplat_json_request request = sized<smeplat_json_request>();
        smeplat_json_stream *opened = nullptr;
        Reply reply;

        request.command = borrowed(command);
        request.document = borrowed(head);
        request.flags = SMEPLAT_JSON_OPEN_ONLY;
        smeplat_json_stream_open(&request, &opened, &reply.object);
        stream.reset(opened);
        about = reply.text();
    }

    /* One line in, one line out. */
    std::string ask(const std::string &line)
    {
        Reply reply;

        smeplat_json_stream_line(stream.get(), line.data(), line.size(), &reply.object);
        return reply.text();
    }

    std::string about; /* measure, calendar and advice */

  private:
    struct Reply {
        smeplat_json_reply object = sized<smeplat_json_reply>();

        Reply() = default;
        Reply(const Reply &) = delete;
        Reply &operator=(const Reply &) = delete;
        ~Reply()
        {
            smeplat_json_free(&object);
        }
        std::string text() const
        {
            if (object.status != SMEPLAT_OK)
                throw std::runtime_error(object.error ? object.error : smeplat_status_name(object.status));
            return std::string(object.text, object.text_len);
        }
    };

    static smeplat_str borrowed(const std::string &text)
    {
        return {text.data(), text.size()};
    }

    inline static const std::string command = "assess";
    std::unique_ptr<smeplat_json_stream, decltype(&smeplat_json_stream_close)> stream;
};

/* A program would give the answer to the JSON library it has; here a pattern finds a member. */
static std::string member(const std::string &answer, const std::string &name)
{
    std::smatch found;

    return std::regex_search(answer, found, std::regex('"' + name + "\": \"?([^\",}]*)")) ? found[1].str() : "";
}

static void answer_all(std::istream &file)
{
    std::string line;

    std::getline(file, line);
    Smeplat smeplat(line);
    while (std::getline(file, line)) {
        const std::string answer = smeplat.ask(line);

        std::cout << member(answer, "name") << ": ";
        if (answer.find("\"error\": {") != std::string::npos)
            std::cout << "refused, " << member(answer, "status") << " at " << member(answer, "field") << '\n';
        else
            std::cout << member(answer, "overall") << ", not met " << member(answer, "NOT_MET") << ", unknown "
                      << member(answer, "UNKNOWN") << ", discretion " << member(answer, "DISCRETION") << '\n';
    }
}

int main(int argc, char **argv)
{
    std::ifstream file(argc > 1 ? argv[1] : "platforms.jsonl");

    try {
        answer_all(file);
    } catch (const std::runtime_error &refused) {
        std::cerr << refused.what() << '\n';
        return 1;
    }
    return 0;
}
