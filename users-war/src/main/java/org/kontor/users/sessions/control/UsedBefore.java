package org.kontor.users.sessions.control;

/** Takes back a sign-in whose second proof somebody else was faster with. */
final class UsedBefore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsedBefore() {
        super("the second proof was used before", null, false, false);
    }
}
