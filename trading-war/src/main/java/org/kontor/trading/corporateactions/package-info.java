/**
 * Dividends and splits, applied to every account that they concern.
 *
 * <ul>
 *   <li>R1 what is held at the close before the ex date counts, whatever was traded since and whenever this runs
 *   <li>R2 a dividend is owed from its ex date and paid on its pay date: shares times rate, half up to the cent
 *   <li>R3 a split gives each holder new for old on its ex date; who held whole shares keeps whole shares and is paid
 *       for the fraction, at the announced price or else the last price that customers traded at before, split
 *       likewise; who held fractions keeps them, nine decimals, rounded down
 *   <li>R4 open orders are adjusted in the same transaction:
 *       {@link org.kontor.trading.corporateactions.entity.DividendEx},
 *       {@link org.kontor.trading.corporateactions.entity.SplitEffective} before and
 *       {@link org.kontor.trading.corporateactions.entity.SplitApplied} after the shares have moved
 *   <li>R5 each account is one transaction, done once; it goes on where it stopped, on every replica
 *   <li>R6 a dividend withdrawn before it was paid is not owed any more
 *   <li>R7 an account that fails holds up nobody else, those who come to the symbol after that included, but later
 *       actions of the symbol wait for it; each run tries it again, and says how many there are in the gauge
 *       {@code kontor_corporate_actions_failures}
 * </ul>
 *
 * <p>The announcements are the rows that {@code instruments} keeps. What the postings look like: ADR 13. Shares traded
 * before a split that settle after it are settled as they were traded; custody has the rest from the ex date on. Out of
 * scope: rights, mergers, stock dividends; taking a split back.
 */
package org.kontor.trading.corporateactions;
