package org.kontor.system.input;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Bodies that are wrong as a whole (checks 37 to 40). */
public final class WrongBodies {

    private static final int DEPTH = 10_000;
    private static final int TEN_MEGABYTES = 10_000_000;
    private static final int ELEMENTS = 1_000_000;
    private static final String JSON = "application/json";

    /**
     * One of them.
     *
     * @param encoding Content-Encoding; empty for none
     */
    public record Body(String name, String media, String encoding, byte[] bytes) {

        @Override
        public String toString() {
            return name;
        }
    }

    private WrongBodies() {}

    public static List<Body> all() {
        return List.of(
                json("arrays, 10,000 deep", "{\"a\":" + "[".repeat(DEPTH) + "]".repeat(DEPTH) + "}"),
                json("objects, 10,000 deep", "{\"a\":".repeat(DEPTH) + "1" + "}".repeat(DEPTH)),
                json("brackets, 500,000 and never closed", "[".repeat(500_000)),
                json("a text of 10 MB", "{\"a\":\"" + "x".repeat(TEN_MEGABYTES) + "\"}"),
                json("an array of a million", "{\"a\":[" + "1,".repeat(ELEMENTS) + "1]}"),
                json("a number of 900,000 digits", "{\"a\":" + "9".repeat(900_000) + "}"),
                json("90,000 names", "{" + names(90_000) + "\"z\":1}"),
                json("a name twice", "{\"a\":1,\"a\":2}"),
                json("cut off", "{\"a\":\"b"),
                json("two values", "{}{}"),
                json("nothing", ""),
                json("null", "null"),
                json("a number", "5"),
                json("a text", "\"{}\""),
                json("an array", "[{}]"),
                json("a comment", "/* */{\"a\":1}"),
                json("a byte order mark", "\ufeff{\"a\":1}"),
                new Body("UTF-16 called UTF-8", JSON, "", "{\"a\":1}".getBytes(UTF_16LE)),
                new Body("bytes that are no UTF-8", JSON, "", new byte[] {
                    '{', '"', (byte) 0xc0, (byte) 0x80, '"', ':', '1', '}'
                }),
                new Body("a charset that there is not", JSON + ";charset=klingon", "", "{\"a\":1}".getBytes(UTF_8)),
                new Body("XML", "application/xml", "", "<a/>".getBytes(UTF_8)),
                new Body("a form", "application/x-www-form-urlencoded", "", "a=1".getBytes(UTF_8)),
                new Body("a bomb of 50 MB in 50 kB", JSON, "gzip", bomb()));
    }

    private static Body json(String name, String text) {
        return new Body(name, JSON, "", text.getBytes(UTF_8));
    }

    private static String names(int count) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < count; i++) {
            names.append("\"n").append(i).append("\":1,");
        }
        return names.toString();
    }

    private static byte[] bomb() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"a\":\"".getBytes(UTF_8));
            byte[] spaces = " ".repeat(1_000_000).getBytes(UTF_8);
            for (int megabyte = 0; megabyte < 50; megabyte++) {
                gzip.write(spaces);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
