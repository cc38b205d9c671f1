package org.kontor.marketdata.publication.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Topic;
import java.util.Collection;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.marketdata.quotes.entity.Quote;

/** The broker's topic of quotes: non-persistent, of each symbol only the newest counts. */
@ApplicationScoped
class QuoteTopic {

    private static final Logger LOG = Logger.getLogger(QuoteTopic.class.getName());
    private static final String ADDRESS = "marketdata.quotes.v1";

    @Resource
    ConnectionFactory connections;

    /** Message property by which the broker drops older quotes of a symbol; brokers differ, empty switches it off. */
    @Inject
    @ConfigProperty(name = "kontor.quotes.conflation.property")
    Optional<String> conflationProperty;

    private JMSContext session;
    private Topic topic;

    /** Throws a {@link JMSRuntimeException} when the broker cannot be reached; nothing is kept then. */
    synchronized void send(Collection<Quote> quotes) {
        try {
            open();
            quotes.forEach(this::send);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @PreDestroy
    synchronized void close() {
        if (session != null) {
            try {
                session.close();
            } catch (JMSRuntimeException e) {
                LOG.log(Level.FINE, "the connection was gone already", e);
            }
            session = null;
        }
    }

    private void open() {
        if (session == null) {
            session = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE);
            topic = session.createTopic(ADDRESS);
        }
    }

    private void send(Quote quote) {
        JMSProducer producer = session.createProducer()
                .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                .setDisableMessageID(true)
                .setDisableMessageTimestamp(true);
        conflationProperty.ifPresent(
                name -> producer.setProperty(name, quote.symbol().value()));
        producer.send(topic, QuoteEvent.of(quote));
    }
}
