package org.kontor.bench.wire;

import java.io.IOException;
import java.util.Locale;

/**
 * What the head of an answer says that its reader must know.
 *
 * @param length bytes of the body, where it is not chunked
 * @param last whether the server closes the connection after it
 */
record Head(int status, int length, boolean chunked, boolean last) {

    private static final int STATUS_AT = 9;

    /** @param text status line and headers with their line ends */
    static Head parse(String text) throws IOException {
        if (!text.startsWith("HTTP/1.1 ")) {
            throw new IOException(
                    "no HTTP/1.1 answer: " + text.lines().findFirst().orElse(""));
        }
        int status = Integer.parseInt(text.substring(STATUS_AT, STATUS_AT + 3));
        return new Head(
                status,
                Integer.parseInt(header(text, "\r\nContent-Length:", "0")),
                header(text, "\r\nTransfer-Encoding:", "").equals("chunked"),
                header(text, "\r\nConnection:", "").equals("close"));
    }

    /** The value in lower case; searched as servers write the name, because this is done for every answer. */
    static String header(String text, String name, String otherwise) {
        int at = text.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        int begin = at + name.length();
        return text.substring(begin, text.indexOf('\r', begin)).strip().toLowerCase(Locale.ROOT);
    }
}
