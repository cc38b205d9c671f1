/**
 * Events that are neither lost nor doubled, with nothing but local transactions.
 *
 * <ul>
 *   <li>R1 an event is written in the transaction of the change it tells of, and sent after that commit
 *   <li>R2 events of one key are sent in the order of their commits, numbered without gaps
 *   <li>R3 a sent event is marked after the broker has confirmed it; a crash in between sends it again, same id
 *   <li>R4 a consumer records the id in the transaction of the effect; an event that comes again has no effect
 *   <li>R5 an event that comes before its predecessor is taken after it, or after
 *       {@value org.kontor.messaging.Deliveries#GAP_PATIENCE} tries at the latest
 *   <li>R6 what can never be understood goes to {@code <topic>.dlq} with the reason; an outage parks nothing
 *   <li>R7 events are sent, and applied, many in one transaction; under load each round waits for the next few, when
 *       quiet none does
 *   <li>R8 a batch that fails is tried event by event, and one that goes on failing holds up its key alone
 *   <li>R9 ids in the inbox are forgotten after {@code kontor.inbox.retention}, which is longer than events can be sent
 *       again; the last of each key is kept, for the next one to follow it
 *   <li>R10 members of an event's data that {@code kontor.outbox.forget} names are taken out of the outbox by the
 *       statement that marks it as sent: a one-time secret is not kept for the days in which an event could be sent
 *       again
 * </ul>
 *
 * <p>A service listens with {@link org.kontor.messaging.EventsListener}. {@link org.kontor.messaging.Deliveries} is the
 * same for a message-driven bean, one event at a time.
 *
 * <p>Tables: {@code db/migration/V0_*.sql}. Decisions: docs/adr/0004, docs/adr/0012.
 */
package org.kontor.messaging;
