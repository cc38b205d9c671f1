/**
 * What staff did, by whom, to what and when, where no other row says so for good.
 *
 * <ul>
 *   <li>R1 an act is recorded in the transaction that does it, with actor, act, subject, time and correlation id: both
 *       are committed, or neither
 *   <li>R2 {@code deposit} and {@code withdrawal} on another's account, {@code order-cancel} of another's order,
 *       {@code calendar-day}, {@code settlement}; what the owner does himself is in the books already
 *   <li>R3 a settlement is many transactions; that it was ordered is recorded before the first
 *   <li>R4 rows are only added: the server's role may neither change nor remove one
 * </ul>
 *
 * <p>Elsewhere are changes of an account's status ({@code account_status_changes}), corrections ({@code corrections}),
 * rules, fees and market conventions ({@code recorded_by} of their tables, whose rows are never changed). Nothing reads
 * {@code staff_acts} here: it is for whoever looks into what happened, with SQL.
 */
package org.kontor.trading.acts;
