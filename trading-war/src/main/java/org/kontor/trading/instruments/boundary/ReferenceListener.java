package org.kontor.trading.instruments.boundary;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.kontor.messaging.Deliveries;
import org.kontor.trading.instruments.control.MarketReference;
import org.kontor.trading.reference.control.ReferenceWatch;

/** Hears what marketdata announces. This replica sees the effect at once, the others within a second. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Topic"),
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "marketdata.reference.v1"),
            @ActivationConfigProperty(propertyName = "subscriptionDurability", propertyValue = "Durable"),
            @ActivationConfigProperty(propertyName = "subscriptionName", propertyValue = "trading-reference")
        })
public class ReferenceListener implements MessageListener {

    @Inject
    Deliveries deliveries;

    @Inject
    MarketReference reference;

    @Inject
    ReferenceWatch watch;

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void onMessage(Message message) {
        deliveries.receive(message, reference::take);
        watch.lookSoon();
    }
}
