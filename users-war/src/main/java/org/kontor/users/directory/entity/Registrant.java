package org.kontor.users.directory.entity;

import java.util.Objects;

/** Who asks to be registered. Username and phone number may be null. */
public record Registrant(EmailAddress email, PersonName name, Username username, PhoneNumber phoneNumber) {

    public Registrant {
        Objects.requireNonNull(email);
        Objects.requireNonNull(name);
    }
}
