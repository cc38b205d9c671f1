package org.kontor.notifications.mail.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.notifications.deliveries.entity.Patience;
import org.kontor.notifications.deliveries.entity.Terms;

/** What an operator decides about mail. */
@ApplicationScoped
public class MailSettings {

    @Inject
    @ConfigProperty(name = "kontor.mail.from")
    String from;

    @Inject
    @ConfigProperty(name = "kontor.mail.lease")
    Duration lease;

    @Inject
    @ConfigProperty(name = "kontor.mail.batch")
    int batch;

    @Inject
    @ConfigProperty(name = "kontor.mail.pace")
    Duration pace;

    @Inject
    @ConfigProperty(name = "kontor.mail.retry.base")
    Duration retryBase;

    @Inject
    @ConfigProperty(name = "kontor.mail.tries")
    int tries;

    @Inject
    @ConfigProperty(name = "kontor.mail.verified.only")
    boolean verifiedOnly;

    InternetAddress from() {
        try {
            return new InternetAddress(from, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException("kontor.mail.from is not an address", e);
        }
    }

    /** The right side of every Message-ID. */
    String domain() {
        String address = from().getAddress();
        return address.substring(address.indexOf('@') + 1);
    }

    Terms terms() {
        return new Terms(lease, batch, pace, new Patience(retryBase, tries), verifiedOnly);
    }
}
