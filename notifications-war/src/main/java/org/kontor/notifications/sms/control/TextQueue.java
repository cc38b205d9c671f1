package org.kontor.notifications.sms.control;

import static org.kontor.database.Database.column;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.notifications.deliveries.control.DeliveryQueue;
import org.kontor.notifications.deliveries.entity.Delivery;
import org.kontor.notifications.messages.entity.Told;
import org.kontor.notifications.sms.entity.TextMessage;
import org.kontor.notifications.texts.entity.Text;

/** Notifications that go out by text too. */
@ApplicationScoped
public class TextQueue {

    /**
     * Whom a text may be sent to (R9.4); what he wants is locked, so that two requests do not both take the last one.
     */
    private static final String WILLING = """
            SELECT p.user_id FROM preferences p JOIN contacts c ON c.user_id = p.user_id
            WHERE p.user_id = ANY (?::uuid[]) AND p.texts AND c.phone_verified
                AND (SELECT count(*) FROM deliveries d
                    WHERE d.user_id = p.user_id AND d.channel = 'sms' AND d.created_at > ?) < ?
            FOR UPDATE OF p""";

    @Inject
    DeliveryQueue queue;

    @Inject
    Database database;

    @Inject
    SmsSettings settings;

    @Inject
    Clock clock;

    /** Queues a text of each in the current transaction, and tells those that may not be sent as a text (R9.4). */
    public List<Told> add(List<Told> notifications) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        Set<UUID> willing = willing(notifications, now);
        List<Told> refused = new ArrayList<>();
        List<Delivery> texts = new ArrayList<>();
        Map<UUID, Integer> segments = new HashMap<>();
        for (Told told : notifications) {
            if (hasItsOwnNumber(told) || willing.contains(told.notification().userId())) {
                Delivery text = Delivery.text(
                        UuidCreator.getTimeOrderedEpoch(),
                        told.id(),
                        told.notification().userId(),
                        told.origin().correlationId(),
                        now);
                texts.add(text);
                segments.put(text.id(), new TextMessage(words(told)).segments());
            } else {
                refused.add(told);
            }
        }
        if (!texts.isEmpty()) {
            queue.addTexts(texts, segments);
        }
        return refused;
    }

    private Set<UUID> willing(List<Told> notifications, OffsetDateTime now) {
        List<UUID> asked = notifications.stream()
                .filter(told -> !hasItsOwnNumber(told))
                .map(told -> told.notification().userId())
                .toList();
        return asked.isEmpty()
                ? Set.of()
                : new HashSet<>(database.list(
                        WILLING,
                        row -> row.getObject(1, UUID.class),
                        column(asked, user -> user),
                        now.minusDays(1),
                        settings.daily()));
    }

    private static boolean hasItsOwnNumber(Told told) {
        return told.enclosure().recipient() != null;
    }

    private static String words(Told told) {
        String body = told.notification().text().body();
        String secret = told.enclosure().secret();
        return secret == null ? body : Text.disclosing(body, secret);
    }
}
