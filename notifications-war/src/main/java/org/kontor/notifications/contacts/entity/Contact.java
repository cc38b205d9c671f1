package org.kontor.notifications.contacts.entity;

import java.util.UUID;

/**
 * How a user is reached.
 *
 * @param phone in E.164; null if unknown
 * @param phoneVerified whether he has proved that the number is his
 */
public record Contact(
        UUID userId, EmailAddress email, boolean emailVerified, String name, String phone, boolean phoneVerified) {}
