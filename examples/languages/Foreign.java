// Foreign.java: calls libsmeplat-json from Java 22 or later without a process between (java.lang.foreign). Foreign17.java is the
// same for Java 17.
//     java --enable-native-access=ALL-UNNAMED -Djava.library.path=/usr/lib/... Foreign.java platforms.jsonl
// SPDX-License-Identifier: Apache-2.0
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class Foreign implements AutoCloseable {
    // smeplat_json_request and smeplat_json_reply of a 64-bit machine, as json.h has them.
    private static final long REQUEST_SIZE = 72, FLAGS = 12, COMMAND = 24, DOCUMENT = 40;
    private static final long REPLY_SIZE = 64, REPLY_TEXT = 16, REPLY_TEXT_LEN = 24, REPLY_ERROR = 32, REPLY_ERROR_LEN = 40;
    private static final int OPEN_ONLY = 1;

    private static final MethodHandle OPEN =
        function("smeplat_json_stream_open", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
    private static final MethodHandle LINE =
        function("smeplat_json_stream_line", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS));
    private static final MethodHandle FREE = function("smeplat_json_free", FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle CLOSE = function("smeplat_json_stream_close", FunctionDescriptor.ofVoid(ADDRESS));

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment reply = arena.allocate(REPLY_SIZE, 8);
    private final MemorySegment stream;

    private static MethodHandle function(String name, FunctionDescriptor descriptor) {
        System.loadLibrary("smeplat-json");
        return Linker.nativeLinker().downcallHandle(SymbolLookup.loaderLookup().find(name).orElseThrow(), descriptor);
    }

    private static MemorySegment bytes(String text, Arena where) {
        return where.allocateFrom(JAVA_BYTE, text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(MemorySegment struct, long offset, String text) {
        MemorySegment utf8 = bytes(text, arena);
        struct.set(ADDRESS, offset, utf8);
        struct.set(JAVA_LONG, offset + 8, utf8.byteSize());
    }

    /** What the reply says, which is then given back. */
    private String take(int status) throws Throwable {
        MemorySegment at = reply.get(ADDRESS, status == 0 ? REPLY_TEXT : REPLY_ERROR);
        long length = reply.get(JAVA_LONG, status == 0 ? REPLY_TEXT_LEN : REPLY_ERROR_LEN);
        String said = new String(at.reinterpret(length).toArray(JAVA_BYTE), StandardCharsets.UTF_8);
        FREE.invokeExact(reply);
        if (status != 0)
            throw new IllegalArgumentException(said);
        return said;
    }

    Foreign(String head) throws Throwable {
        MemorySegment request = arena.allocate(REQUEST_SIZE, 8); // zeroed
        MemorySegment out = arena.allocate(ADDRESS);
        request.set(JAVA_INT, 0, (int) REQUEST_SIZE);
        request.set(JAVA_INT, FLAGS, OPEN_ONLY);
        put(request, COMMAND, "assess");
        put(request, DOCUMENT, head);
        reply.set(JAVA_INT, 0, (int) REPLY_SIZE);
        take((int) OPEN.invokeExact(request, out, reply));
        stream = out.get(ADDRESS, 0);
    }

    String ask(String line) throws Throwable {
        try (Arena call = Arena.ofConfined()) {
            MemorySegment utf8 = bytes(line, call);
            return take((int) LINE.invokeExact(stream, utf8, utf8.byteSize(), reply));
        }
    }

    @Override
    public void close() {
        try {
            CLOSE.invokeExact(stream);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        arena.close();
    }

    static String member(String answer, String name) {
        Matcher found = Pattern.compile("\"" + name + "\": (?:\"([^\"]*)\"|([0-9]+))").matcher(answer);
        return !found.find() ? null : found.group(1) != null ? found.group(1) : found.group(2);
    }

    public static void main(String[] arguments) throws Throwable {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));

        try (Foreign smeplat = new Foreign(lines.get(0))) {
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
