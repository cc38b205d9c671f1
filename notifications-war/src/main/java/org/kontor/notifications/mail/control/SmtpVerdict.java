package org.kontor.notifications.mail.control;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kontor.notifications.mail.entity.SendingFailure;

/**
 * Reads out of a mail failure whether trying again can help (R3.4, R3.5). Jakarta Mail has no accessor for the server's
 * reply; every implementation puts it at the beginning of the message, as RFC 5321 section 4.2 writes it.
 */
final class SmtpVerdict {

    private static final Pattern REPLY = Pattern.compile("^\\s*([45])[0-9][0-9][ -].*", Pattern.DOTALL);

    private SmtpVerdict() {}

    static SendingFailure of(MessagingException thrown) {
        for (Exception cause = thrown; cause != null; cause = next(cause)) {
            Matcher reply = REPLY.matcher(String.valueOf(cause.getMessage()));
            if (reply.matches()) {
                return new SendingFailure(reply.group(1).equals("5") && isAboutTheLetter(cause), cause.getMessage());
            }
        }
        return new SendingFailure(false, thrown.getClass().getSimpleName() + ": " + thrown.getMessage());
    }

    /** A server that refuses us altogether is a matter of configuration: the letter may go when that is mended. */
    private static boolean isAboutTheLetter(Exception cause) {
        return cause instanceof SendFailedException;
    }

    private static Exception next(Exception cause) {
        return cause instanceof MessagingException mail ? mail.getNextException() : null;
    }
}
