package org.kontor.users.directory.boundary;

import java.util.List;
import org.kontor.users.directory.entity.Role;

/** A role as administrators see it. */
public record RoleView(String name, String description, List<String> permissions) {

    static RoleView of(Role role) {
        return new RoleView(
                role.name(),
                role.description(),
                role.permissions().stream().sorted().toList());
    }
}
