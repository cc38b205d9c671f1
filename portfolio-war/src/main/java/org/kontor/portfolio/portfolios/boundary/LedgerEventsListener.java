package org.kontor.portfolio.portfolios.boundary;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.kontor.messaging.Deliveries;
import org.kontor.messaging.Event;
import org.kontor.portfolio.portfolios.control.DepositProjection;

/** What trading posts in cash (R2). */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Topic"),
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "trading.ledger.v1"),
            @ActivationConfigProperty(propertyName = "subscriptionDurability", propertyValue = "Durable"),
            @ActivationConfigProperty(propertyName = "subscriptionName", propertyValue = "portfolio-ledger")
        })
public class LedgerEventsListener implements MessageListener {

    @Inject
    Deliveries deliveries;

    @Inject
    DepositProjection deposits;

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void onMessage(Message message) {
        deliveries.receive(message, this::apply);
    }

    private void apply(Event event) {
        if (event.type().equals(DepositEvent.TYPE)) {
            deposits.apply(DepositEvent.deposit(event));
        }
    }
}
