package org.kontor.notifications.deliveries.entity;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.notifications.preferences.entity.QuietHours;
import org.kontor.notifications.texts.entity.Text;

/**
 * What is to be sent, as it stands in the tables; whether it can be written as a mail or a text is checked when it is.
 *
 * @param address where it goes: an e-mail address, or a number in E.164
 * @param name of the recipient
 * @param orderId the order it is about; null if none
 * @param secret what the text withholds; null if it withholds nothing, or if it is too late
 * @param notAfter when the letter is not worth sending any more; null for never
 * @param quiet when its user does not want to be disturbed by it; null if it may go at any time
 */
public record Letter(
        String messageId,
        String address,
        String name,
        String subject,
        String body,
        UUID orderId,
        String secret,
        OffsetDateTime notAfter,
        QuietHours quiet) {

    /** One that withholds nothing, is never too late and disturbs nobody. */
    public Letter(String messageId, String address, String name, String subject, String body, UUID orderId) {
        this(messageId, address, name, subject, body, orderId, null, null, null);
    }

    /** This is the only way in which text and secret come together (R3.13). */
    public String wholeBody() {
        return secret == null ? body : Text.disclosing(body, secret);
    }

    /** When it may go; now, unless its user wants to be left in peace. */
    public OffsetDateTime dueFrom(OffsetDateTime now) {
        return quiet == null ? now : quiet.endIfWithin(now);
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
