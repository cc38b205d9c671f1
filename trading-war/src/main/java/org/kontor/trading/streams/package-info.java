/**
 * A customer's own order updates, as they happen, over server-sent events.
 *
 * <ul>
 *   <li>R1 a stream carries the events of {@code trading.orders.v1} of the caller's account, each with its number,
 *       which rises by one: nothing is left out and nothing comes twice
 *   <li>R2 with {@code Last-Event-ID} it goes on after that number; without, it begins now and tells the number it
 *       begins after, so that a client that lost it at once can resume, too
 *   <li>R3 where what follows is no longer kept, the client is told so (410) and does not get a stream with a gap
 *   <li>R4 it carries what any replica has committed: what this one commits at once, the others' within a quarter of a
 *       second
 *   <li>R5 after 15 silent seconds it carries a comment, so that both sides notice when the other is gone
 *   <li>R6 a client that takes longer than 10 seconds for what it was sent is cut off; it resumes, nothing is lost
 *   <li>R7 a stream ends with the token that opened it, with a last event that says so; a user has some streams at once
 * </ul>
 *
 * <p>Streams read the outbox: it has every event in the order of the account's commits, numbered without gaps, for 30
 * days. A stream keeps no queue, only the number that it has reached; one worker per replica reads for all streams that
 * can take more, in one query.
 */
package org.kontor.trading.streams;
