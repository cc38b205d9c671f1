package org.kontor.marketdata.publication.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.Topic;
import java.util.Collection;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.marketdata.quotes.entity.Quote;

/** The broker's topic of quotes: non-persistent, of each symbol only the newest counts. */
@ApplicationScoped
class QuoteTopic {

    private static final String ADDRESS = "marketdata.quotes.v1";

    @Resource
    ConnectionFactory connections;

    /** Message property by which the broker drops older quotes of a symbol; brokers differ, empty switches it off. */
    @Inject
    @ConfigProperty(name = "kontor.quotes.conflation.property")
    Optional<String> conflationProperty;

    /**
     * Throws a {@link jakarta.jms.JMSRuntimeException} when the broker cannot be reached; nothing is kept then. Opens
     * its session anew each time, which the server's pool makes cheap: some servers close what a task leaves open.
     */
    void send(Collection<Quote> quotes) {
        try (JMSContext session = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            Topic topic = session.createTopic(ADDRESS);
            for (Quote quote : quotes) {
                JMSProducer producer = session.createProducer()
                        .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                        .setDisableMessageID(true)
                        .setDisableMessageTimestamp(true);
                conflationProperty.ifPresent(
                        name -> producer.setProperty(name, quote.symbol().value()));
                producer.send(topic, QuoteEvent.of(quote));
            }
        }
    }
}
