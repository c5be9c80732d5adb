#!/usr/bin/env python3
"""The examples in other languages, carried out against an installed library: all print the same. Prints TAP.

    run.py STAGE LANGUAGE...      of: cpp node java java17 java22 go

SPDX-License-Identifier: Apache-2.0
"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PROGRAMS = ROOT / "examples" / "languages"
sys.path += [str(ROOT / "tests" / "tools"), str(ROOT / "tests" / "abi")]
import installed  # noqa: E402
from common import Tap  # noqa: E402

# Where Foreign17.java and Foreign.java have the structs' sizes and offsets from.
OFFSETS = """#include <smeplat/json.h>
#include <stddef.h>
#include <stdio.h>
int main(void)
{
    printf("REQUEST_SIZE %zu COMMAND %zu DOCUMENT %zu ", sizeof(smeplat_json_request),
           offsetof(smeplat_json_request, command), offsetof(smeplat_json_request, document));
    printf("REPLY_SIZE %zu REPLY_TEXT %zu REPLY_TEXT_LEN %zu ", sizeof(smeplat_json_reply),
           offsetof(smeplat_json_reply, text), offsetof(smeplat_json_reply, text_len));
    printf("REPLY_ERROR %zu REPLY_ERROR_LEN %zu FLAGS %zu OPEN_ONLY %d", offsetof(smeplat_json_reply, error),
           offsetof(smeplat_json_reply, error_len), offsetof(smeplat_json_request, flags), SMEPLAT_JSON_OPEN_ONLY);
    return 0;
}
"""


class Languages:
    def __init__(self, stage, scratch):
        self.env, self.scratch = installed.environment(stage), Path(scratch)
        self.flags = self.run("pkg-config", "--cflags", "--libs", "libsmeplat-json")[1].split()
        self.refused = self.scratch / "refused.jsonl"
        lines = (PROGRAMS / "platforms.jsonl").read_text(encoding="utf-8").splitlines(True)
        self.refused.write_text("".join(['{"round":{"deadline":"2026-02-30"}}\n', *lines[1:]]), encoding="utf-8")

    def run(self, *words):
        """(exit status, standard output, the rest)"""
        try:
            done = subprocess.run([str(word) for word in words], env=self.env, cwd=self.scratch, stdin=subprocess.DEVNULL,
                                  capture_output=True, encoding="utf-8", timeout=120, check=False)
        except (OSError, subprocess.TimeoutExpired) as error:
            return -1, "", str(error)
        return done.returncode, done.stdout, done.stderr

    def compiled(self, compiler):
        program = self.scratch / f"documents-{compiler}"
        status, _, said = self.run(compiler, "-std=c++17", "-Wall", "-Wextra", "-pedantic", "-Werror",
                                   PROGRAMS / "documents.cpp", "-o", program, *self.flags)
        return [program] if status == 0 else ["sh", "-c", f"cat <<'E' >&2; exit 1\n{said}\nE"]

    def java17(self):
        """Java 17, by its own path: a newer one has no incubator."""
        found = sorted(Path("/usr/lib/jvm").glob("java-17-openjdk*/bin/java"))
        return [found[0] if found else "java-17-is-missing", "--add-modules", "jdk.incubator.foreign", "--enable-native-access=ALL-UNNAMED",
                f"-Djava.library.path={self.env['LD_LIBRARY_PATH']}", PROGRAMS / "Foreign17.java"]

    def java22(self):
        """`java`, which must be 22 or later."""
        return ["java", "--enable-native-access=ALL-UNNAMED", f"-Djava.library.path={self.env['LD_LIBRARY_PATH']}",
                PROGRAMS / "Foreign.java"]

    def ways(self, language):
        return {
            "cpp": lambda: {f"documents.cpp by {compiler}": self.compiled(compiler) for compiler in ("g++", "clang++")},
            "node": lambda: {"assess.mjs": ["node", PROGRAMS / "assess.mjs"]},
            "java": lambda: {"Assess.java": ["java", PROGRAMS / "Assess.java"]},
            "java17": lambda: {"Foreign17.java": self.java17()},
            "java22": lambda: {"Foreign.java": self.java22()},
            "go": lambda: {"assess.go": ["go", "run", PROGRAMS / "assess.go"]},
        }[language]()

    def offsets(self, name):
        """Numbers that a program has otherwise than json.h."""
        source, program = self.scratch / "offsets.c", self.scratch / "offsets"
        source.write_text(OFFSETS, encoding="utf-8")
        status, _, said = self.run("gcc", source, "-o", program, *self.flags)
        if status:
            return said
        words = self.run(program)[1].split()
        found = dict(re.findall(r"\b([A-Z_]+) = (\d+)[,;]", (PROGRAMS / name).read_text(encoding="utf-8")))
        return [f"{word} is {number}, not {found.get(word)}" for word, number in zip(words[::2], words[1::2])
                if found.get(word) != number]


def main():
    stage, *languages = sys.argv[1:]
    wanted = (HERE / "platforms.txt").read_text(encoding="utf-8")
    tap = Tap()
    with tempfile.TemporaryDirectory() as scratch:
        all_of_them = Languages(stage, scratch)
        for language in languages:
            for name, words in all_of_them.ways(language).items():
                status, out, said = all_of_them.run(*words, PROGRAMS / "platforms.jsonl")
                tap.case(f"{name} answers every line", "" if status == 0 and out == wanted else f"exit status {status}\n{out}{said}")
                status, out, said = all_of_them.run(*words, all_of_them.refused)
                good = status > 0 and out == "" and "deadline" in said
                tap.case(f"{name} ends where the head is refused, and says why", "" if good else f"exit status {status}\n{out}{said}")
        if "java17" in languages:
            for name in ("Foreign17.java", "Foreign.java"):
                tap.case(f"{name} has the structs as json.h has them", all_of_them.offsets(name))
    tap.end()


if __name__ == "__main__":
    main()
