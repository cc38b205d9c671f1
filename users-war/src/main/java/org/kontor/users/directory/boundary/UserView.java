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
        String username,
        String name,
        String phoneNumber,
        List<String> roles,
        String status,
        OffsetDateTime createdAt) {

    static UserView of(User user) {
        return new UserView(
                user.id(),
                user.email(),
                user.username(),
                user.name(),
                user.phoneNumber(),
                user.roles().stream().sorted().toList(),
                user.status().name().toLowerCase(Locale.ROOT),
                user.createdAt());
    }
}
