package org.kontor.notifications.deliveries.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.kontor.notifications.deliveries.entity.DeliveryFixture.NOON;
import static org.kontor.notifications.deliveries.entity.DeliveryFixture.PASSING;
import static org.kontor.notifications.deliveries.entity.DeliveryFixture.PATIENCE;
import static org.kontor.notifications.deliveries.entity.DeliveryFixture.PERMANENT;
import static org.kontor.notifications.deliveries.entity.DeliveryFixture.deadDelivery;
import static org.kontor.notifications.deliveries.entity.DeliveryFixture.deliveryBeingSent;
import static org.kontor.notifications.deliveries.entity.DeliveryFixture.queuedDelivery;
import static org.kontor.notifications.deliveries.entity.DeliveryFixture.taken;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R3.3 to R3.6 */
class ADeliveryIsSentOrGivenUpTest {

    @Test
    void itIsDueAtOnceAndNeverTried() {
        assertThat(queuedDelivery())
                .returns(DeliveryStatus.QUEUED, Delivery::status)
                .returns(0, Delivery::attempts)
                .returns(NOON, Delivery::nextAttemptAt);
    }

    @Test
    void oneThatWasTakenAndNotTriedIsAsItWas() {
        assertThat(deliveryBeingSent().givenBack(NOON)).isEqualTo(queuedDelivery());

        Delivery failed = deliveryBeingSent().failed(PASSING, PATIENCE, 0, NOON);
        assertThat(taken(failed, NOON.plusMinutes(2)).givenBack(failed.nextAttemptAt()))
                .isEqualTo(failed);
    }

    @Test
    void aSentOneKeepsNoError() {
        Delivery failed = deliveryBeingSent().failed(PASSING, PATIENCE, 0, NOON);
        Delivery sent = taken(failed, NOON).sent(NOON.plusMinutes(2));

        assertThat(sent)
                .returns(DeliveryStatus.SENT, Delivery::status)
                .returns(NOON.plusMinutes(2), Delivery::sentAt)
                .returns(2, Delivery::attempts)
                .returns(null, Delivery::lastError);
    }

    @Test
    void aPassingFailureIsTriedAgainLater() {
        assertThat(deliveryBeingSent().failed(PASSING, PATIENCE, 0, NOON))
                .returns(DeliveryStatus.FAILED, Delivery::status)
                .returns(NOON.plusSeconds(60), Delivery::nextAttemptAt)
                .returns("451 try later", Delivery::lastError);
    }

    @Test
    void theSixthFailureIsTheLast() {
        Delivery delivery = queuedDelivery();
        for (int tried = 1; tried <= 5; tried++) {
            delivery = taken(delivery, NOON).failed(PASSING, PATIENCE, 0, NOON);
            assertThat(delivery.status()).isEqualTo(DeliveryStatus.FAILED);
        }

        assertThat(taken(delivery, NOON).failed(PASSING, PATIENCE, 0, NOON))
                .returns(DeliveryStatus.DEAD, Delivery::status)
                .returns(6, Delivery::attempts);
    }

    @Test
    void aPermanentFailureIsTheLastAtOnce() {
        assertThat(deliveryBeingSent().failed(PERMANENT, PATIENCE, 0, NOON))
                .returns(DeliveryStatus.DEAD, Delivery::status)
                .returns(1, Delivery::attempts);
    }

    @Test
    void aDeadOneSentAgainHasAllItsTriesBeforeItAndTheSameMessageId() {
        Delivery again = deadDelivery().requeued(NOON.plusDays(1));

        assertThat(again)
                .returns(DeliveryStatus.QUEUED, Delivery::status)
                .returns(0, Delivery::attempts)
                .returns(NOON.plusDays(1), Delivery::nextAttemptAt)
                .returns(queuedDelivery().messageId(), Delivery::messageId);
    }

    @ParameterizedTest
    @MethodSource("notDead")
    void onlyADeadOneIsSentAgain(Delivery delivery) {
        assertThatIllegalStateException().isThrownBy(() -> delivery.requeued(NOON));
    }

    static Stream<Delivery> notDead() {
        Delivery sending = deliveryBeingSent();
        return Stream.of(queuedDelivery(), sending, sending.sent(NOON), sending.failed(PASSING, PATIENCE, 0, NOON));
    }
}
