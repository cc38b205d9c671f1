package org.kontor.notifications.mail.control;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.kontor.notifications.contacts.entity.EmailAddress;
import org.kontor.notifications.deliveries.entity.Letter;
import org.kontor.notifications.texts.entity.Template;
import org.kontor.notifications.texts.entity.Text;

/** A letter as a MIME message. It keeps the Message-ID it is given (R3.8); the base class would make one up. */
final class LetterMessage extends MimeMessage {

    private static final Template TEMPLATE = Template.named("letter");
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    /** @throws IllegalArgumentException if something would break out of its header (R3.10) */
    LetterMessage(Session session, InternetAddress from, Letter letter, Instant now) throws MessagingException {
        super(session);
        messageId = oneLine(letter.messageId());
        Text text = TEMPLATE.fill(Map.of(
                "subject", letter.subject(),
                "name", oneLine(letter.name()),
                "body", letter.wholeBody()));
        setFrom(from);
        setRecipient(Message.RecipientType.TO, recipient(letter));
        setSubject(text.subject(), UTF_8);
        setText(text.body() + "\n", UTF_8);
        setSentDate(Date.from(now));
        setHeader("Auto-Submitted", "auto-generated");
        if (letter.orderId() != null) {
            setHeader("X-Kontor-Order", letter.orderId().toString());
        }
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static String oneLine(String text) {
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a header is one line");
        }
        return text;
    }

    private static InternetAddress recipient(Letter letter) {
        try {
            return new InternetAddress(new EmailAddress(letter.address()).value(), letter.name(), UTF_8);
        } catch (UnsupportedEncodingException utf8IsAlwaysThere) {
            throw new IllegalStateException(utf8IsAlwaysThere);
        }
    }
}
