/**
 * What has been traded is exchanged with the market one settlement day later, and what that means for the customer.
 *
 * <ul>
 *   <li>R1 the executions of an account that settle on a day do so in one transaction and one posting, once
 *   <li>R2 shares go between street and custody and money between street and bank, so that street is what has not
 *       settled
 *   <li>R3 proceeds become settled cash; those already spent were the oldest ones; free money first, then what is held
 *   <li>R4 the batch may die anywhere and run on every replica: what is done stays done and is done once
 *   <li>R5 shares bought with money that has not settled must not be sold before it has; a sale that does is a
 *       good-faith violation, at most one a day and symbol; three within 12 months, and the account buys with settled
 *       cash only for 90 days
 * </ul>
 *
 * <p>Sources: domain reference 2.5, 2.7, 2.8; ADR 13. Out of scope: a trade that fails to settle.
 */
package org.kontor.trading.settlement;
