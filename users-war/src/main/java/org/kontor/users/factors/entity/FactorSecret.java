package org.kontor.users.factors.entity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A new secret, on its way to an authenticator. This is the only time it is in the clear. */
public record FactorSecret(byte[] bytes) {

    private static final String ISSUER = "Kontor";

    /** As people type it. */
    public String text() {
        return Base32.encode(bytes);
    }

    /**
     * As apps read it from a picture: the key URI format of Google Authenticator, in which SHA-1, 6 digits and 30
     * seconds go without saying.
     */
    public String uri(String loginName) {
        return "otpauth://totp/" + ISSUER + ":" + escaped(loginName) + "?secret=" + text() + "&issuer=" + ISSUER;
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Secrets do not belong in logs. */
    @Override
    public String toString() {
        return "secret";
    }
}
