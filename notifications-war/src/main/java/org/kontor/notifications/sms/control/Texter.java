package org.kontor.notifications.sms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.kontor.notifications.deliveries.control.Carrier;
import org.kontor.notifications.deliveries.entity.Letter;
import org.kontor.notifications.deliveries.entity.SendingFailure;
import org.kontor.notifications.sms.entity.TextMessage;

/** Carries letters to the provider of texts, and reads out of its answer whether trying again can help (R9.3). */
@ApplicationScoped
class Texter implements Carrier {

    /** What is in the text is wrong: number or words. All else is about us, or will pass. */
    private static final Set<Integer> ABOUT_THE_TEXT = Set.of(400, 413, 414, 422);

    private static final SendingFailure NO_PROVIDER = new SendingFailure(false, "kontor.sms.url names no provider");

    @Inject
    SmsProvider provider;

    @Inject
    SmsSettings settings;

    @Override
    public Optional<SendingFailure> carry(Letter letter) {
        TextMessage text = new TextMessage(letter.wholeBody());
        if (text.isTooLong()) {
            return Optional.of(new SendingFailure(true, "longer than a text may be"));
        }
        return settings.url().map(url -> sent(url, letter, text)).orElse(Optional.of(NO_PROVIDER));
    }

    private Optional<SendingFailure> sent(URI url, Letter letter, TextMessage text) {
        try {
            int status = provider.post(url, letter.messageId(), letter.address(), text.words());
            return status >= 200 && status < 300
                    ? Optional.empty()
                    : Optional.of(new SendingFailure(ABOUT_THE_TEXT.contains(status), "the provider said " + status));
        } catch (IOException noAnswer) {
            return Optional.of(
                    new SendingFailure(false, noAnswer.getClass().getSimpleName() + ": " + noAnswer.getMessage()));
        }
    }

    @Override
    public void rest() {
        // a connection for each text: there is none that could be idle
    }

    @Override
    public void hangUp() {
        // see rest
    }
}
