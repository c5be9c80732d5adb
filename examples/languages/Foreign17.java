// Foreign17.java: calls libsmeplat-json from Java 17 without a process between, through the foreign interface that Java 17 has as
// an incubator (jdk.incubator.foreign). Foreign.java is the same for Java 22 or later.
//     java --add-modules jdk.incubator.foreign --enable-native-access=ALL-UNNAMED -Djava.library.path=/usr/lib/... \
//         Foreign17.java platforms.jsonl
// SPDX-License-Identifier: Apache-2.0
import java.io.PrintStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.incubator.foreign.CLinker;
import jdk.incubator.foreign.FunctionDescriptor;
import jdk.incubator.foreign.MemoryAccess;
import jdk.incubator.foreign.MemoryAddress;
import jdk.incubator.foreign.MemorySegment;
import jdk.incubator.foreign.ResourceScope;
import jdk.incubator.foreign.SymbolLookup;

public final class Foreign17 implements AutoCloseable {
    // smeplat_json_request and smeplat_json_reply of a 64-bit machine, as json.h has them.
    private static final long REQUEST_SIZE = 72, FLAGS = 12, COMMAND = 24, DOCUMENT = 40;
    private static final long REPLY_SIZE = 64, REPLY_TEXT = 16, REPLY_TEXT_LEN = 24, REPLY_ERROR = 32, REPLY_ERROR_LEN = 40;
    private static final int OPEN_ONLY = 1;

    private static final MethodHandle OPEN = function("smeplat_json_stream_open",
        MethodType.methodType(int.class, MemoryAddress.class, MemoryAddress.class, MemoryAddress.class),
        FunctionDescriptor.of(CLinker.C_INT, CLinker.C_POINTER, CLinker.C_POINTER, CLinker.C_POINTER));
    private static final MethodHandle LINE = function("smeplat_json_stream_line",
        MethodType.methodType(int.class, MemoryAddress.class, MemoryAddress.class, long.class, MemoryAddress.class),
        FunctionDescriptor.of(CLinker.C_INT, CLinker.C_POINTER, CLinker.C_POINTER, CLinker.C_LONG, CLinker.C_POINTER));
    private static final MethodHandle FREE = function("smeplat_json_free",
        MethodType.methodType(void.class, MemoryAddress.class), FunctionDescriptor.ofVoid(CLinker.C_POINTER));
    private static final MethodHandle CLOSE = function("smeplat_json_stream_close",
        MethodType.methodType(void.class, MemoryAddress.class), FunctionDescriptor.ofVoid(CLinker.C_POINTER));

    private final ResourceScope scope = ResourceScope.newConfinedScope();
    private final MemorySegment reply = MemorySegment.allocateNative(REPLY_SIZE, 8, scope);
    private final MemoryAddress stream;

    private static MethodHandle function(String name, MethodType type, FunctionDescriptor descriptor) {
        System.loadLibrary("smeplat-json");
        MemoryAddress address = SymbolLookup.loaderLookup().lookup(name).orElseThrow();
        return CLinker.getInstance().downcallHandle(address, type, descriptor);
    }

    private MemorySegment bytes(String text, ResourceScope where) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        MemorySegment copy = MemorySegment.allocateNative(Math.max(utf8.length, 1), 1, where);
        copy.asSlice(0, utf8.length).copyFrom(MemorySegment.ofArray(utf8));
        return copy;
    }

    private void put(MemorySegment struct, long offset, String text) {
        MemoryAccess.setLongAtOffset(struct, offset, bytes(text, scope).address().toRawLongValue());
        MemoryAccess.setLongAtOffset(struct, offset + 8, text.getBytes(StandardCharsets.UTF_8).length);
    }

    /** What the reply says, which is then given back. */
    private String take(int status) throws Throwable {
        long at = MemoryAccess.getLongAtOffset(reply, status == 0 ? REPLY_TEXT : REPLY_ERROR);
        long length = MemoryAccess.getLongAtOffset(reply, status == 0 ? REPLY_TEXT_LEN : REPLY_ERROR_LEN);
        String said = "";
        if (at != 0)
            said = new String(MemoryAddress.ofLong(at).asSegment(length, scope).toByteArray(), StandardCharsets.UTF_8);
        FREE.invokeExact(reply.address());
        if (status != 0)
            throw new IllegalArgumentException(said);
        return said;
    }

    Foreign17(String head) throws Throwable {
        MemorySegment request = MemorySegment.allocateNative(REQUEST_SIZE, 8, scope); // zeroed
        MemorySegment out = MemorySegment.allocateNative(8, 8, scope);
        MemoryAccess.setIntAtOffset(request, 0, (int) REQUEST_SIZE);
        MemoryAccess.setIntAtOffset(request, FLAGS, OPEN_ONLY);
        put(request, COMMAND, "assess");
        put(request, DOCUMENT, head);
        MemoryAccess.setIntAtOffset(reply, 0, (int) REPLY_SIZE);
        take((int) OPEN.invokeExact(request.address(), out.address(), reply.address()));
        stream = MemoryAddress.ofLong(MemoryAccess.getLongAtOffset(out, 0));
    }

    String ask(String line) throws Throwable {
        try (ResourceScope call = ResourceScope.newConfinedScope()) {
            MemorySegment utf8 = bytes(line, call);
            return take((int) LINE.invokeExact(stream, utf8.address(), utf8.byteSize(), reply.address()));
        }
    }

    @Override
    public void close() throws Exception {
        try {
            CLOSE.invokeExact(stream);
        } catch (Throwable e) {
            throw new Exception(e);
        }
        scope.close();
    }

    static String member(String answer, String name) {
        Matcher found = Pattern.compile("\"" + name + "\": (?:\"([^\"]*)\"|([0-9]+))").matcher(answer);
        return !found.find() ? null : found.group(1) != null ? found.group(1) : found.group(2);
    }

    public static void main(String[] arguments) throws Throwable {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));

        try (Foreign17 smeplat = new Foreign17(lines.get(0))) {
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
