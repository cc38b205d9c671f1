package org.kontor.notifications.sms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.notifications.deliveries.entity.Patience;
import org.kontor.notifications.deliveries.entity.Terms;

/** What an operator decides about texts. */
@ApplicationScoped
public class SmsSettings {

    @Inject
    @ConfigProperty(name = "kontor.sms.url")
    Optional<URI> url;

    @Inject
    @ConfigProperty(name = "kontor.sms.sender")
    String sender;

    @Inject
    @ConfigProperty(name = "kontor.sms.token")
    Optional<String> token;

    @Inject
    @ConfigProperty(name = "kontor.sms.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "kontor.sms.lease")
    Duration lease;

    @Inject
    @ConfigProperty(name = "kontor.sms.batch")
    int batch;

    @Inject
    @ConfigProperty(name = "kontor.sms.pace")
    Duration pace;

    @Inject
    @ConfigProperty(name = "kontor.sms.retry.base")
    Duration retryBase;

    @Inject
    @ConfigProperty(name = "kontor.sms.tries")
    int tries;

    @Inject
    @ConfigProperty(name = "kontor.sms.daily")
    int daily;

    /** Where texts are posted to; empty where there is no provider. */
    Optional<URI> url() {
        return url;
    }

    String sender() {
        return sender;
    }

    Optional<String> token() {
        return token;
    }

    /** With whom the token is a password (HTTP Basic); without, it is a bearer's. */
    Optional<String> user() {
        return user;
    }

    /** Texts to one user in 24 hours. */
    int daily() {
        return daily;
    }

    Terms terms() {
        return new Terms(lease, batch, pace, new Patience(retryBase, tries), true);
    }
}
