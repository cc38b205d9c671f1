package org.kontor.token;

/** A token that the server accepted and this library does not. The message is for developers; callers learn nothing. */
final class TokenRefused extends Exception {

    private static final long serialVersionUID = 1;

    TokenRefused(String why) {
        super(why);
    }
}
