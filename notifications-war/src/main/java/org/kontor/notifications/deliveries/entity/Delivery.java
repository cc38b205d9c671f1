package org.kontor.notifications.deliveries.entity;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.notifications.messages.entity.Channel;

/**
 * One notification on its way to its user over one channel: queued, taken by a worker, sent; or failed and taken again,
 * until it is sent or given up.
 *
 * @param attempts tries begun; also tells a worker whether the delivery is still his
 * @param nextAttemptAt when it may be taken; while sending, when the worker's lease ends (R3.3)
 * @param messageId the same at every try (R3.8): of a mail its Message-ID, of a text the key under which the provider
 *     takes it once
 * @param correlationId ties it to the request or event that asked for it
 * @param lastError why the last try failed; null if none did
 */
public record Delivery(
        UUID id,
        UUID notificationId,
        UUID userId,
        Channel channel,
        DeliveryStatus status,
        int attempts,
        OffsetDateTime nextAttemptAt,
        String messageId,
        String correlationId,
        String lastError,
        OffsetDateTime sentAt) {

    /** A mail; its Message-ID is of this domain. */
    public static Delivery mail(
            UUID id, UUID notificationId, UUID userId, String domain, String correlationId, OffsetDateTime now) {
        return queued(
                id,
                notificationId,
                userId,
                Channel.EMAIL,
                "<" + notificationId + "@" + domain + ">",
                correlationId,
                now);
    }

    public static Delivery text(UUID id, UUID notificationId, UUID userId, String correlationId, OffsetDateTime now) {
        return queued(id, notificationId, userId, Channel.SMS, notificationId.toString(), correlationId, now);
    }

    private static Delivery queued(
            UUID id,
            UUID notificationId,
            UUID userId,
            Channel channel,
            String messageId,
            String correlationId,
            OffsetDateTime now) {
        return new Delivery(
                id,
                notificationId,
                userId,
                channel,
                DeliveryStatus.QUEUED,
                0,
                now,
                messageId,
                correlationId,
                null,
                null);
    }

    public boolean isSent() {
        return status == DeliveryStatus.SENT;
    }

    public Delivery sent(OffsetDateTime now) {
        return with(DeliveryStatus.SENT, attempts, nextAttemptAt, null, now);
    }

    /** The try failed: again later, or never (R3.4, R3.5). */
    public Delivery failed(SendingFailure failure, Patience patience, int jitterPercent, OffsetDateTime now) {
        return failure.permanent() || patience.isExhaustedAfter(attempts)
                ? with(DeliveryStatus.DEAD, attempts, now, failure.reason(), null)
                : with(
                        DeliveryStatus.FAILED,
                        attempts,
                        now.plus(patience.waitAfter(attempts, jitterPercent)),
                        failure.reason(),
                        null);
    }

    /** The worker did not come to it, or it is not the time for it: as if it had never been taken, and due then. */
    public Delivery givenBack(OffsetDateTime due) {
        return with(attempts == 1 ? DeliveryStatus.QUEUED : DeliveryStatus.FAILED, attempts - 1, due, lastError, null);
    }

    public boolean isDead() {
        return status == DeliveryStatus.DEAD;
    }

    /** An operator sends a dead delivery again, with all its tries before it (R3.6). */
    public Delivery requeued(OffsetDateTime now) {
        if (!isDead()) {
            throw new IllegalStateException("only a dead delivery is sent again");
        }
        return with(DeliveryStatus.QUEUED, 0, now, lastError, null);
    }

    private Delivery with(
            DeliveryStatus next, int tries, OffsetDateTime nextAttempt, String error, OffsetDateTime sentWhen) {
        return new Delivery(
                id,
                notificationId,
                userId,
                channel,
                next,
                tries,
                nextAttempt,
                messageId,
                correlationId,
                error,
                sentWhen);
    }
}
