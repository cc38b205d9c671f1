package org.kontor.users.services.entity;

import java.io.Serializable;
import java.util.Objects;

/** The key of a {@link ServiceGrant}, which is all of it. */
public class ServiceGrantId implements Serializable {

    private static final long serialVersionUID = 1;

    private String service;
    private String audience;
    private String permission;

    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceGrantId that
                && Objects.equals(service, that.service)
                && Objects.equals(audience, that.audience)
                && Objects.equals(permission, that.permission);
    }

    @Override
    public int hashCode() {
        return Objects.hash(service, audience, permission);
    }
}
