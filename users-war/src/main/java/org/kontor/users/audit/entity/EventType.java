package org.kontor.users.audit.entity;

import java.util.Locale;

/** What can happen that a security officer may want to know of. */
public enum EventType {
    /** Somebody registered; refused where the address is somebody's already. */
    USER_REGISTERED,
    ROLES_CHANGED,
    /** An administrator said what a role may. */
    ROLE_DEFINED,
    /** Refused only: somebody who is signed in asked for what his roles do not allow. */
    ACCESS,
    SIGN_IN,
    SESSION_ENDED,
    /** A refresh token turned up a second time. */
    TOKEN_REUSED,
    /** The next signing key took the place of the current one. */
    SIGNING_KEY_ROTATED,
    /** A signing key was taken out of use before its time. */
    SIGNING_KEY_WITHDRAWN,
    /** Refused only: somebody could not prove to be the service he named. */
    SERVICE_SIGN_IN,
    PASSWORD_CHANGED,
    /** Somebody says that he has forgotten his; refused where nobody has the address, or too often. */
    PASSWORD_FORGOTTEN,
    /** Set by who could read the mail. */
    PASSWORD_RESET,
    /** A token was sent to an address; refused where that was not to be. */
    EMAIL_PROOF_SENT,
    EMAIL_VERIFIED,
    PHONE_PROOF_SENT,
    PHONE_VERIFIED,
    PROFILE_CHANGED,
    USER_DEACTIVATED,
    USER_REACTIVATED,
    USER_EXPORTED,
    USER_ERASED,
    /** Refused only: somebody who is signed in was asked for his password and did not know it. */
    PASSWORD_ASKED,
    /** Somebody has a secret for his authenticator; it counts once he has shown a code. */
    SECOND_FACTOR_BEGUN,
    /** Refused where the code was wrong. */
    SECOND_FACTOR_ADDED,
    /** The password was right, and a code is awaited; refused where somebody who is signed in showed a wrong one. */
    SECOND_FACTOR_ASKED,
    SECOND_FACTOR_REMOVED,
    RECOVERY_CODE_USED,
    RECOVERY_CODES_REPLACED,
    AUDIT_READ,
    AUDIT_VERIFIED;

    /** As it is stored and shown: {@code sign-in}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
