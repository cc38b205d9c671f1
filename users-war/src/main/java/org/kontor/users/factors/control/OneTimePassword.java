package org.kontor.users.factors.control;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code for a number under a secret: HOTP of RFC 4226 section 5.3, which is TOTP of RFC 6238 when the number is that
 * of a step of time.
 *
 * @param algorithm name of the HMAC in Java
 * @param digits at most 9
 */
record OneTimePassword(String algorithm, int digits) {

    /** What authenticator apps compute. */
    static final OneTimePassword OF_APPS = new OneTimePassword("HmacSHA1", 6);

    String code(byte[] secret, long number) {
        byte[] mac = mac(secret, ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        int offset = mac[mac.length - 1] & 0xf;
        int truncated = ByteBuffer.wrap(mac).getInt(offset) & Integer.MAX_VALUE;
        int modulus = 1;
        for (int digit = 0; digit < digits; digit++) {
            modulus *= 10;
        }
        return String.format(Locale.ROOT, "%0" + digits + "d", truncated % modulus);
    }

    private byte[] mac(byte[] secret, byte[] content) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret, algorithm));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}
