package org.kontor.notifications.mail.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.notifications.deliveries.control.Carrier;
import org.kontor.notifications.deliveries.entity.Letter;
import org.kontor.notifications.deliveries.entity.SendingFailure;

/** Carries letters to the mail server, one after the other over one connection. Used by one thread. */
@ApplicationScoped
class Postman implements Carrier {

    /** Shorter than the patience of mail servers, which is five minutes (RFC 5321 section 4.5.3.2.7). */
    static final Duration IDLE = Duration.ofSeconds(30);

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());

    @Resource(lookup = "mail/kontor")
    Session session;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    private Transport line;
    private Instant usedAt;

    @Override
    public Optional<SendingFailure> carry(Letter letter) {
        try {
            deliver(letter);
            return Optional.empty();
        } catch (MessagingException refused) {
            return Optional.of(SmtpVerdict.of(refused));
        } catch (IllegalArgumentException unwritable) {
            return Optional.of(new SendingFailure(true, String.valueOf(unwritable.getMessage())));
        }
    }

    /** Returns when the mail server has taken the letter; throws if it has not, or did not say so in time. */
    void deliver(Letter letter) throws MessagingException {
        LetterMessage message = new LetterMessage(session, settings.from(), letter, clock.instant());
        boolean used = line != null;
        connect();
        try {
            send(message);
        } catch (MessagingException failure) {
            // whatever else comes over this line could be the answer to anything
            hangUp();
            if (!used
                    || SmtpVerdict.isAnswer(failure)
                    || failure.getNextException() instanceof SocketTimeoutException) {
                throw failure;
            }
            // servers end a connection that was idle or carried many letters: that says nothing about this one
            connect();
            send(message);
        }
    }

    private void connect() throws MessagingException {
        if (line == null) {
            Transport opened = session.getTransport();
            opened.connect();
            line = opened;
        }
    }

    private void send(LetterMessage message) throws MessagingException {
        usedAt = clock.instant();
        line.sendMessage(message, message.getAllRecipients());
    }

    /** Ends a connection that nobody has used for a while; the next letter opens one. */
    @Override
    public void rest() {
        if (line != null && clock.instant().isAfter(usedAt.plus(IDLE))) {
            hangUp();
        }
    }

    /** Ends the connection; the next letter opens one. */
    @Override
    public void hangUp() {
        if (line != null) {
            try {
                line.close();
            } catch (MessagingException alreadyGone) {
                LOG.log(Level.FINE, "the mail server has hung up", alreadyGone);
            }
            line = null;
        }
    }
}
