/**
 * What staff did, by whom, to what and when, where no other row says so for good.
 *
 * <ul>
 *   <li>R14.1 an act is recorded in the transaction that does it, with actor, act, subject, time and correlation id:
 *       both are committed, or neither
 *   <li>R14.2 {@code instrument-terms} and {@code calendar-day}: their tables keep what holds, and so the last who said
 *       something of a day. A calendar day that is said again as it was is no act
 *   <li>R14.3 rows are only added: the server's role may neither change nor remove one
 * </ul>
 *
 * <p>Elsewhere are halts ({@code halted_by}, {@code resumed_by}) and corporate actions ({@code announced_by},
 * {@code withdrawn_by}), whose rows are written once. Nothing reads {@code staff_acts} here: it is for whoever looks
 * into what happened, with SQL.
 */
package org.kontor.marketdata.acts;
