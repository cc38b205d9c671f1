package org.kontor.users.protection.boundary;

import org.kontor.users.protection.control.HandedOut;

/**
 * What an authenticator app is given, shown once.
 *
 * @param secret in Base32, to be typed
 * @param uri the same to be read from a picture
 */
public record SecretView(String secret, String uri) {

    static SecretView of(HandedOut handedOut) {
        return new SecretView(handedOut.secret().text(), handedOut.secret().uri(handedOut.loginName()));
    }
}
