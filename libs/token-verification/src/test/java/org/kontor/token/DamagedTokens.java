package org.kontor.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A good token that was changed on its way, and what is no token at all. */
final class DamagedTokens {

    private static final String[] PARTS = {"header", "claims", "signature"};

    private final String good;
    private final List<Forgery> forgeries = new ArrayList<>();

    DamagedTokens(String good) {
        this.good = good;
    }

    List<Forgery> all() {
        for (int part = 0; part < PARTS.length; part++) {
            add("a bit of the " + PARTS[part] + " flipped", flipped(part));
        }
        String[] parts = good.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
        String promoted = claims.replaceFirst("\"groups\":\\[[^]]*]", "\"groups\":[\"admin\",\"operator\"]");
        if (promoted.equals(claims)) {
            throw new IllegalStateException("this token has no groups to change: " + claims);
        }
        add("tampered", parts[0] + "." + CompactToken.encode(promoted.getBytes(UTF_8)) + "." + parts[2]);
        add("signature cut off", parts[0] + "." + parts[1]);
        add("signature cut short", good.substring(0, good.length() - 8));
        add("a fourth part", good + ".x");
        add("two signatures", good + parts[2]);
        add("five parts", good + ".." + parts[2]);
        add("claims no JSON", parts[0] + "." + CompactToken.encode("x".getBytes(UTF_8)) + "." + parts[2]);
        add("header no JSON", CompactToken.encode("x".getBytes(UTF_8)) + "." + parts[1] + "." + parts[2]);
        add("dots alone", "..");
        add("no token", "none-at-all");
        return forgeries;
    }

    /** The lowest bit of the byte in the middle: every bit of it counts, which is not so for the last character. */
    private String flipped(int part) {
        String[] parts = good.split("\\.");
        byte[] bytes = Base64.getUrlDecoder().decode(parts[part]);
        bytes[bytes.length / 2] ^= 1;
        parts[part] = CompactToken.encode(bytes);
        return String.join(".", parts);
    }

    private void add(String flaw, String token) {
        forgeries.add(new Forgery(flaw, token));
    }
}
