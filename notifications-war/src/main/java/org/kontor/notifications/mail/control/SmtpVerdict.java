package org.kontor.notifications.mail.control;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kontor.notifications.deliveries.entity.SendingFailure;

/**
 * Reads out of a mail failure whether trying again can help (R3.4, R3.5). Jakarta Mail has no accessor for the server's
 * reply; every implementation puts it at the beginning of the message, as RFC 5321 section 4.2 writes it.
 */
final class SmtpVerdict {

    private static final Pattern REPLY = Pattern.compile("^\\s*[45][0-9][0-9][ -].*", Pattern.DOTALL);
    private static final Pattern GOOD_BYE = Pattern.compile("^\\s*421[ -].*", Pattern.DOTALL);

    private SmtpVerdict() {}

    static SendingFailure of(MessagingException thrown) {
        return answer(thrown)
                .map(cause -> new SendingFailure(isPermanent(cause) && isAboutTheLetter(cause), cause.getMessage()))
                .orElseGet(() ->
                        new SendingFailure(false, thrown.getClass().getSimpleName() + ": " + thrown.getMessage()));
    }

    /** Whether the server has answered, and not to say that it ends the connection (RFC 5321 section 3.8). */
    static boolean isAnswer(MessagingException thrown) {
        return answer(thrown)
                .filter(cause -> !GOOD_BYE.matcher(cause.getMessage()).matches())
                .isPresent();
    }

    private static Optional<Exception> answer(MessagingException thrown) {
        return Stream.<Exception>iterate(thrown, Objects::nonNull, SmtpVerdict::next)
                .filter(cause ->
                        REPLY.matcher(String.valueOf(cause.getMessage())).matches())
                .findFirst();
    }

    private static boolean isPermanent(Exception answer) {
        return answer.getMessage().strip().startsWith("5");
    }

    /** A server that refuses us altogether is a matter of configuration: the letter may go when that is mended. */
    private static boolean isAboutTheLetter(Exception cause) {
        return cause instanceof SendFailedException;
    }

    private static Exception next(Exception cause) {
        return cause instanceof MessagingException mail ? mail.getNextException() : null;
    }
}
