package org.kontor.users.directory.entity;

/** Where a user is in his life here. */
public enum UserStatus {
    /** Registered; the address is not verified yet. May sign in. */
    PENDING,
    /** The address is his. */
    ACTIVE,
    /** May not sign in, until an administrator takes him back. */
    DEACTIVATED,
    /** Nobody any more: only the id is left, for books that have to name somebody. For good. */
    ERASED
}
