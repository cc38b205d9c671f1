package org.kontor.portfolio.quotes.boundary;

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
import org.kontor.messaging.Event;
import org.kontor.messaging.MalformedEvent;
import org.kontor.portfolio.quotes.control.LatestPrices;

/** Hears quotes as long as it runs: the next one replaces what was missed, so nothing is kept or given back. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Topic"),
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "marketdata.quotes.v1")
        })
public class QuoteListener implements MessageListener {

    private static final Logger LOG = Logger.getLogger(QuoteListener.class.getName());

    @Inject
    LatestPrices latest;

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void onMessage(Message message) {
        try {
            latest.accept(QuoteEvent.price(Event.parse(text(message))));
        } catch (MalformedEvent | JMSException unreadable) {
            LOG.log(Level.WARNING, () -> "quote dropped: " + unreadable.getMessage());
        }
    }

    private static String text(Message message) throws JMSException {
        if (message instanceof TextMessage textMessage && textMessage.getText() != null) {
            return textMessage.getText();
        }
        throw new MalformedEvent("not a text message");
    }
}
