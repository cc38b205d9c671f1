package org.kontor.trading.accounts.boundary;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.util.UUID;
import org.kontor.messaging.Deliveries;
import org.kontor.messaging.Event;
import org.kontor.messaging.MalformedEvent;
import org.kontor.trading.accounts.control.AccountChanges;
import org.kontor.trading.accounts.control.Accounts;

/** Hears of new users, and of those who are none any more. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Topic"),
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "users.v1"),
            @ActivationConfigProperty(propertyName = "subscriptionDurability", propertyValue = "Durable"),
            @ActivationConfigProperty(propertyName = "subscriptionName", propertyValue = "trading-users")
        })
public class UserEventsListener implements MessageListener {

    @Inject
    Deliveries deliveries;

    @Inject
    Accounts accounts;

    @Inject
    AccountChanges changes;

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void onMessage(Message message) {
        deliveries.receive(message, this::apply);
    }

    private void apply(Event event) {
        switch (event.type()) {
            case "org.kontor.users.registered.v1" -> accounts.openFor(userId(event));
            case "org.kontor.users.deactivated.v1" -> changes.userDeactivated(userId(event));
            case "org.kontor.users.reactivated.v1" -> changes.userReactivated(userId(event));
            default -> {
                // the topic carries more than trading needs
            }
        }
    }

    private static UUID userId(Event event) {
        try {
            return UUID.fromString(event.data().getString("user_id"));
        } catch (RuntimeException noUser) {
            throw new MalformedEvent("user_id is missing or no UUID");
        }
    }
}
