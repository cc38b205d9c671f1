package org.kontor.trading.quotes.boundary;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.TextMessage;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.messaging.MalformedEvent;
import org.kontor.trading.quotes.control.LatestQuotes;

/** Hears every quote, on every replica. A quote that cannot be read is dropped: the next one is on its way. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Topic"),
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "marketdata.quotes.v1")
        })
public class QuoteListener implements MessageListener {

    private static final Logger LOG = Logger.getLogger(QuoteListener.class.getName());

    @Inject
    LatestQuotes quotes;

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void onMessage(Message message) {
        try {
            quotes.take(((TextMessage) message).getText());
        } catch (MalformedEvent | ClassCastException | JMSException unreadable) {
            LOG.log(Level.WARNING, () -> "quote dropped: " + unreadable.getMessage());
        }
    }
}
