package org.kontor.users.directory.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a user can be, and what that lets him do. Roles are data: administrators add them and decide what they may. */
@Entity
@Table(name = "roles")
public class Role {

    /** The role of who decides about roles. */
    public static final String ADMIN = "admin";

    /** What an administrator cannot do without. */
    public static final String ADMINS_PERMISSION = "users:admin";

    public static final String NAME_RULE = "must be 1 to 32 small letters, and not service, which no user is";
    public static final String DESCRIPTION_RULE = "must be 1 to 200 characters of text";

    private static final Pattern NAME = Pattern.compile("(?!service$)[a-z]{1,32}");
    private static final int MAX_DESCRIPTION = 200;

    @Id
    private String name;

    private String description;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "role_permissions", joinColumns = @JoinColumn(name = "role"))
    @Column(name = "permission")
    private Set<String> permissions = new HashSet<>();

    protected Role() {}

    /** A role that may nothing yet. */
    public Role(String name) {
        if (!acceptsName(name)) {
            throw new IllegalArgumentException(NAME_RULE);
        }
        this.name = name;
    }

    public static boolean acceptsName(String text) {
        return NAME.matcher(text).matches();
    }

    public static boolean acceptsDescription(String text) {
        return !text.isBlank()
                && text.codePointCount(0, text.length()) <= MAX_DESCRIPTION
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    /** Says what it is and may, from now on. */
    public void define(String newDescription, Set<String> newPermissions) {
        description = newDescription;
        permissions.retainAll(newPermissions);
        permissions.addAll(newPermissions);
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public Set<String> permissions() {
        return Set.copyOf(permissions);
    }
}
