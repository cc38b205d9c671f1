package org.kontor.notifications.mail.entity;

import java.util.UUID;

/**
 * What is to be mailed, as it stands in the tables; whether it can be written as a mail is checked when it is.
 *
 * @param name of the recipient
 * @param orderId the order it is about; null if none
 */
public record Letter(String messageId, String address, String name, String subject, String body, UUID orderId) {

    /** Addresses stay out of logs. */
    @Override
    public String toString() {
        return "Letter " + messageId;
    }
}
