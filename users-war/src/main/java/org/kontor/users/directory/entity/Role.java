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

/** What a user can be, and what that lets him do. Roles are data: they come with the migrations. */
@Entity
@Table(name = "roles")
public class Role {

    @Id
    private String name;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "role_permissions", joinColumns = @JoinColumn(name = "role"))
    @Column(name = "permission")
    private Set<String> permissions = new HashSet<>();

    protected Role() {}

    public String name() {
        return name;
    }

    public Set<String> permissions() {
        return Set.copyOf(permissions);
    }
}
