/**
 * Corporate actions: dividends and splits.
 *
 * <ul>
 *   <li>R9.1 an operator announces a cash dividend (USD a share) or a split (old and new number of shares) with
 *       ex-date, record date and pay date; the ex-date is not past, and there is one action of a kind and day
 *   <li>R9.2 an action is effective from its ex-date on, as days are counted in New York; until then it can be
 *       withdrawn, after that nothing changes it
 *   <li>R9.3 both are told, as {@code org.kontor.marketdata.corporate_action_announced.v1} and
 *       {@code corporate_action_withdrawn.v1}, in the transaction that stores them
 *   <li>R9.4 everybody may list them, newest first, the withdrawn too
 *   <li>R9.5 an announcement takes an Idempotency-Key (R11)
 * </ul>
 *
 * <p>What they do to prices is in {@link org.kontor.marketdata.bars} and {@link org.kontor.marketdata.replay}. Out of
 * scope: mergers, spin-offs, stock dividends.
 */
package org.kontor.marketdata.actions;
