/**
 * Events that are neither lost nor doubled, with nothing but local transactions.
 *
 * <ul>
 *   <li>R1 an event is written in the transaction of the change it tells of, and sent after that commit
 *   <li>R2 events of one key are sent in the order of their commits, numbered without gaps
 *   <li>R3 a sent event is marked after the broker has confirmed it; a crash in between sends it again, same id
 *   <li>R4 a consumer records the id in the transaction of the effect; an event that comes again has no effect
 *   <li>R5 an event that comes before its predecessor is given back, and taken after
 *       {@value org.kontor.messaging.Deliveries#GAP_PATIENCE} deliveries at the latest
 *   <li>R6 what can never be understood goes to {@code <topic>.dlq} with the reason; an outage parks nothing
 * </ul>
 *
 * <p>Tables: {@code db/migration/V0_1__create_outbox_and_inbox.sql}. Decision: docs/adr/0004.
 */
package org.kontor.messaging;
