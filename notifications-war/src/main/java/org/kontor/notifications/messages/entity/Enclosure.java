package org.kontor.notifications.messages.entity;

import java.time.OffsetDateTime;

/**
 * What a notification has for its mail or text alone (R2.5).
 *
 * @param recipient the address or number it goes to, where it is not the one that the user is reached by: a new one, or
 *     an old
 * @param secret what is put into it where the text says that it is withheld; null if there is none
 * @param until when the secret is good for nothing any more; null without a secret
 */
public record Enclosure(String recipient, String secret, OffsetDateTime until) {

    public static final Enclosure NONE = new Enclosure(null, null, null);

    /** Neither addresses nor secrets belong in logs. */
    @Override
    public String toString() {
        return "Enclosure";
    }
}
