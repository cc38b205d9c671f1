package org.kontor.users.passwords.entity;

/**
 * A hash of the same password that is to take the place of an older one (R2.6).
 *
 * @param before the one it takes the place of, unless that is gone meanwhile
 */
public record Renewal(PasswordHash before, PasswordHash after) {}
