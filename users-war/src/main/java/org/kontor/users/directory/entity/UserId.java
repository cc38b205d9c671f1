package org.kontor.users.directory.entity;

import java.util.Optional;
import java.util.UUID;

/** The id of a user in a path. */
public final class UserId {

    private UserId() {}

    /** Nothing has an id that is no UUID, so asking for it is not an error of form. */
    public static Optional<UUID> of(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
