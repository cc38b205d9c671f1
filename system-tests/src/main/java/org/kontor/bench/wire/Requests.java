package org.kontor.bench.wire;

import java.nio.charset.StandardCharsets;

/** Requests as they go over the wire. */
public final class Requests {

    private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n";

    private Requests() {}

    /** @param token an access token; empty for a caller whom nobody knows */
    public static byte[] get(String path, String token) {
        return bytes("GET " + path + HOST + authorization(token) + "\r\n");
    }

    public static byte[] delete(String path, String token) {
        return bytes("DELETE " + path + HOST + authorization(token) + "\r\n");
    }

    /** @param json ASCII only */
    public static byte[] post(String path, String token, String json) {
        return bytes("POST " + path + HOST + authorization(token) + "Content-Type: application/json\r\nContent-Length: "
                + json.length() + "\r\n\r\n" + json);
    }

    private static String authorization(String token) {
        return token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
