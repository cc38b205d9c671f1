package org.kontor.notifications.contacts.entity;

import java.util.UUID;

/**
 * How a user is reached.
 *
 * @param phone in E.164; null if unknown
 */
public record Contact(UUID userId, EmailAddress email, boolean emailVerified, String name, String phone) {}
