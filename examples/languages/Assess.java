// Assess.java: asks libsmeplat from Java 11 or later. The program smeplat runs beside this one and answers line by line (JSON
// Lines), so that one process serves as many platforms as there are.
//     java Assess.java platforms.jsonl
// The JDK has no JSON of its own: a service would give the answers to the library it has; here a pattern finds the members.
// SPDX-License-Identifier: Apache-2.0
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class Assess implements AutoCloseable {
    private final Process process;
    private final BufferedWriter to;
    private final BufferedReader from;

    /** @param head round and rules as in docs/json.md; they hold for every line */
    Assess(String head) throws IOException {
        process = new ProcessBuilder("smeplat", "assess", "-", "--jsonl", "--findings", "open")
            .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        to = new BufferedWriter(new java.io.OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        from = new BufferedReader(new java.io.InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        ask(head); // measure, calendar and advice
    }

    /** One line in, one line out. */
    String ask(String document) throws IOException {
        to.write(document);
        to.write('\n');
        to.flush();
        String answer = from.readLine();
        if (answer == null)
            throw new IOException("smeplat refused the head; it said why on the standard error");
        return answer;
    }

    @Override
    public void close() throws IOException {
        to.close();
        try {
            if (process.waitFor() > 1) // 0, or 1 where a line was refused
                throw new IOException("smeplat ended with " + process.exitValue());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroy();
        }
    }

    static String member(String answer, String name) {
        Matcher found = Pattern.compile("\"" + name + "\": (?:\"([^\"]*)\"|([0-9]+))").matcher(answer);
        return !found.find() ? null : found.group(1) != null ? found.group(1) : found.group(2);
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));

        try (Assess smeplat = new Assess(lines.get(0))) {
            for (String line : lines.subList(1, lines.size())) {
                String answer = smeplat.ask(line);
                if (answer.contains("\"error\": {"))
                    out.printf("%s: refused, %s at %s%n", member(answer, "name"), member(answer, "status"), member(answer, "field"));
                else
                    out.printf("%s: %s, not met %s, unknown %s, discretion %s%n", member(answer, "name"), member(answer, "overall"),
                               member(answer, "NOT_MET"), member(answer, "UNKNOWN"), member(answer, "DISCRETION"));
            }
        }
    }
}
