package org.kontor.users.directory.boundary;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kontor.users.directory.entity.User;

/** A user as callers see him. */
public record UserView(
        UUID id,
        String email,
        boolean emailVerified,
        String username,
        String name,
        String phoneNumber,
        Boolean phoneVerified,
        List<String> roles,
        String status,
        String locale,
        String timezone,
        OffsetDateTime createdAt) {

    /** What there is to be seen of him. */
    public static UserView of(User user) {
        return new UserView(
                user.id(),
                user.email(),
                user.emailVerified(),
                user.username(),
                user.name(),
                user.phoneNumber(),
                user.phoneNumber() == null ? null : user.phoneVerified(),
                user.roles().stream().sorted().toList(),
                user.status().name().toLowerCase(Locale.ROOT),
                user.locale(),
                user.timezone(),
                user.createdAt());
    }
}
