package org.kontor.users.sessions.control;

/** Takes back a sign-in whose password was changed, or whose user was kept out, while it went on. */
final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Overtaken() {
        super("the password or the user counts no more", null, false, false);
    }
}
