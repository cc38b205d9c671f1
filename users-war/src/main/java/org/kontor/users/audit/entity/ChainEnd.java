package org.kontor.users.audit.entity;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * How far a chain goes: the last number and its hash, which stands for everything before it. Whoever keeps one outside
 * of the database can tell later whether that part of the chain is still the same.
 */
public record ChainEnd(long seq, String hash) {

    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,17}):([0-9a-f]{64})");

    public static ChainEnd of(long seq, byte[] hash) {
        return new ChainEnd(seq, HexFormat.of().formatHex(hash));
    }

    public static boolean accepts(String text) {
        return FORM.matcher(text).matches();
    }

    /** @throws IllegalArgumentException unless {@link #accepts} */
    public static ChainEnd parse(String text) {
        if (!accepts(text)) {
            throw new IllegalArgumentException("not the end of a chain");
        }
        int colon = text.indexOf(':');
        return new ChainEnd(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
    }

    /** {@code 42:9f86d0…}, which {@link #parse} reads. */
    @Override
    public String toString() {
        return seq + ":" + hash;
    }
}
