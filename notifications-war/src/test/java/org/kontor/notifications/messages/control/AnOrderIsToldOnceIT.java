package org.kontor.notifications.messages.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.notifications.messages.control.MessagesFixture.NOON;
import static org.kontor.notifications.messages.control.MessagesFixture.about;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kontor.notifications.database.OpenTransaction;
import org.kontor.notifications.database.RealDatabase;
import org.kontor.notifications.messages.entity.Notification;
import org.kontor.notifications.messages.entity.Origin;
import org.kontor.notifications.messages.entity.Told;
import org.kontor.rest.page.PageRequest;

/** R2.1 to R2.4, on the real schema */
class AnOrderIsToldOnceIT {

    private final OpenTransaction transaction = RealDatabase.transaction();
    private final Messages messages = MessagesFixture.messages(transaction.database());
    private final UUID ann = UUID.randomUUID();
    private final UUID order = UUID.randomUUID();
    private final Origin event = from(order.toString(), 4);

    @AfterEach
    void forget() {
        transaction.close();
    }

    @Test
    void theSameEventAgainAddsNothing() {
        assertThat(addOnce(about(order, ann, "order.filled", "first"), event)).isTrue();
        assertThat(addOnce(about(order, ann, "order.filled", "again"), event)).isFalse();
        assertThat(subjects()).containsExactly("first");
    }

    @Test
    void anotherEventOfTheSameKindAboutTheOrderAddsNothing() {
        assertThat(addOnce(about(order, ann, "order.filled", "first"), event)).isTrue();
        assertThat(addOnce(about(order, ann, "order.filled", "other"), from(order.toString(), 5)))
                .isFalse();
    }

    @Test
    void whatIsNotAboutAnOrderIsKnownByItsEvent() {
        Origin repeated = from(ann.toString(), 2);
        assertThat(addOnce(about(null, ann, "registration_repeated", "s"), repeated))
                .isTrue();
        assertThat(addOnce(about(null, ann, "registration_repeated", "s"), repeated))
                .isFalse();
        assertThat(addOnce(about(null, ann, "registration_repeated", "s"), from(ann.toString(), 3)))
                .isTrue();
    }

    @Test
    void aNewerPartialFillIsToldInTheSameNotificationWhichIsUnreadAgain() {
        Notification first = about(order, ann, "order.partially_filled", "100 of 300");
        addOrRenew(first, event);
        messages.keepRead(first.read(NOON));
        addOrRenew(about(order, ann, "order.partially_filled", "200 of 300"), from(order.toString(), 5));

        assertThat(messages.find(first.id()).orElseThrow())
                .returns("200 of 300", told -> told.text().subject())
                .returns(false, Notification::isRead);
        assertThat(subjects()).hasSize(1);
    }

    @Test
    void anOlderPartialFillThatComesLateChangesNothing() {
        addOrRenew(about(order, ann, "order.partially_filled", "200 of 300"), event);
        addOrRenew(about(order, ann, "order.partially_filled", "100 of 300"), from(order.toString(), 3));

        assertThat(subjects()).containsExactly("200 of 300");
    }

    @Test
    void ofSeveralThatComeTogetherTheNewestPartialFillAndTheFirstEndAreTold() {
        Notification end = about(order, ann, "order.filled", "first");
        messages.addOrRenew(List.of(
                new Told(about(order, ann, "order.partially_filled", "200 of 300"), from(order.toString(), 5)),
                new Told(about(order, ann, "order.partially_filled", "100 of 300"), event)));

        assertThat(messages.addOnce(List.of(
                        new Told(end, from(order.toString(), 6)),
                        new Told(about(order, ann, "order.filled", "again"), from(order.toString(), 7)))))
                .containsExactly(end.id());
        assertThat(subjects()).containsExactlyInAnyOrder("200 of 300", "first");
    }

    @Test
    void readOnceStaysReadSinceThen() {
        Notification told = about(order, ann, "order.filled", "s");
        addOnce(told, event);
        messages.keepRead(told.read(NOON));
        messages.keepRead(told.read(NOON.plusDays(1)));

        assertThat(messages.find(told.id()).orElseThrow().readAt()).isEqualTo(NOON);
        assertThat(messages.page(ann, "unread", PageRequest.of(null, null))).isEmpty();
        assertThat(messages.page(ann, "read", PageRequest.of(null, null))).hasSize(1);
    }

    private boolean addOnce(Notification notification, Origin origin) {
        return messages.addOnce(List.of(new Told(notification, origin))).contains(notification.id());
    }

    private void addOrRenew(Notification notification, Origin origin) {
        messages.addOrRenew(List.of(new Told(notification, origin)));
    }

    private List<String> subjects() {
        return messages.page(ann, null, PageRequest.of(null, null)).stream()
                .map(told -> told.text().subject())
                .toList();
    }

    private static Origin from(String subject, long sequence) {
        return new Origin(subject, UUID.randomUUID(), sequence, "correlation");
    }
}
