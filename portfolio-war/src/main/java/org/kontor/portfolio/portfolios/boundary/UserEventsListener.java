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
import org.kontor.portfolio.events.control.EventData;
import org.kontor.portfolio.portfolios.control.Portfolios;

/** Who registers gets a portfolio (R1). */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Topic"),
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "users.v1"),
            @ActivationConfigProperty(propertyName = "subscriptionDurability", propertyValue = "Durable"),
            @ActivationConfigProperty(propertyName = "subscriptionName", propertyValue = "portfolio-users")
        })
public class UserEventsListener implements MessageListener {

    static final String REGISTERED = "org.kontor.users.registered.v1";

    @Inject
    Deliveries deliveries;

    @Inject
    Portfolios portfolios;

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void onMessage(Message message) {
        deliveries.receive(message, this::apply);
    }

    private void apply(Event event) {
        if (event.type().equals(REGISTERED)) {
            portfolios.open(new EventData(event.data()).uuid("user_id"));
        }
    }
}
