package org.kontor.notifications.mail.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.notifications.mail.entity.Letter;

/** Carries letters to the mail server, several over one connection. Used by one thread. */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());

    @Resource(lookup = "mail/kontor")
    Session session;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    private Transport line;

    /** Returns when the mail server has taken the letter; throws if it has not, or did not say so in time. */
    void deliver(Letter letter) throws MessagingException {
        LetterMessage message = new LetterMessage(session, settings.from(), letter, clock.instant());
        connect();
        line.sendMessage(message, message.getAllRecipients());
    }

    private void connect() throws MessagingException {
        if (line == null || !line.isConnected()) {
            hangUp();
            line = session.getTransport();
            line.connect();
        }
    }

    /** Ends the connection; the next letter opens one. */
    void hangUp() {
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
