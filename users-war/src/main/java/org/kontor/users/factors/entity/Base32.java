package org.kontor.users.factors.entity;

/** The writing of RFC 4648 section 6, without padding: how authenticator apps take secrets, and people codes. */
public final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    public static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int pending = 0;
        int count = 0;
        for (byte next : bytes) {
            pending = (pending << Byte.SIZE | next & 0xff) & 0xffff;
            count += Byte.SIZE;
            while (count >= BITS) {
                count -= BITS;
                text.append(ALPHABET.charAt(pending >> count & 0x1f));
            }
        }
        if (count > 0) {
            text.append(ALPHABET.charAt(pending << BITS - count & 0x1f));
        }
        return text.toString();
    }
}
