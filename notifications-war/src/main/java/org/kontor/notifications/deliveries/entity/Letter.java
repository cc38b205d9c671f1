package org.kontor.notifications.mail.entity;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What is to be mailed, as it stands in the tables; whether it can be written as a mail is checked when it is.
 *
 * @param name of the recipient
 * @param orderId the order it is about; null if none
 * @param secret what the text withholds; null if it withholds nothing, or if it is too late
 * @param notAfter when the letter is not worth sending any more; null for never
 */
public record Letter(
        String messageId,
        String address,
        String name,
        String subject,
        String body,
        UUID orderId,
        String secret,
        OffsetDateTime notAfter) {

    /** One that withholds nothing and is never too late. */
    public Letter(String messageId, String address, String name, String subject, String body, UUID orderId) {
        this(messageId, address, name, subject, body, orderId, null, null);
    }

    public boolean isTooLate(OffsetDateTime now) {
        return notAfter != null && !now.isBefore(notAfter);
    }

    /** Addresses and secrets stay out of logs. */
    @Override
    public String toString() {
        return "Letter " + messageId;
    }
}
