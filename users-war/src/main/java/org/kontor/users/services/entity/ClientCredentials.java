package org.kontor.users.services.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a service presents: its name and its secret (R5.1). */
public record ClientCredentials(String service, String secret) {

    private static final Pattern BASIC = Pattern.compile("(?i)Basic +([A-Za-z0-9+/]+={0,2})");
    private static final Pattern NAME = Pattern.compile("[a-z]{1,32}");

    /** Those in an Authorization header, each form-encoded (RFC 6749 section 2.3.1); empty if it holds none. */
    public static Optional<ClientCredentials> basic(String header) {
        var form = BASIC.matcher(header);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            String pair = new String(Base64.getDecoder().decode(form.group(1)), UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new ClientCredentials(
                            URLDecoder.decode(pair.substring(0, colon), UTF_8),
                            URLDecoder.decode(pair.substring(colon + 1), UTF_8)));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    public boolean nameIsWellFormed() {
        return NAME.matcher(service).matches();
    }

    /** Compares digests, so that neither the length nor the first difference shows in the time. */
    public boolean prove(String expected) {
        return MessageDigest.isEqual(sha256(secret), sha256(expected));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Secrets do not belong in logs. */
    @Override
    public String toString() {
        return "credentials of " + service;
    }
}
