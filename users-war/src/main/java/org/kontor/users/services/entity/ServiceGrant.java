package org.kontor.users.services.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** One thing that one service may do at another. */
@Entity
@IdClass(ServiceGrantId.class)
@Table(name = "service_grants")
public class ServiceGrant {

    @Id
    private String service;

    @Id
    private String audience;

    @Id
    private String permission;

    protected ServiceGrant() {}

    public String permission() {
        return permission;
    }
}
