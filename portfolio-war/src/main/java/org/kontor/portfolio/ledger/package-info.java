/**
 * What trading posts besides fills: money that comes and goes, dividends, splits, and corrections.
 *
 * <ul>
 *   <li>R1 a posting has its effect once, however often it is told of
 *   <li>R2 a deposit raises the cash, a withdrawal lowers it
 *   <li>R3 a dividend raises the cash and is counted as dividend income
 *   <li>R4 a split changes quantities, pays cash for what is left of a share, and that is realized
 *   <li>R5 a reversal has the effect on the cash that it states; a dividend that it takes back is no income any more
 *   <li>R6 what has settled changes nothing here
 * </ul>
 *
 * <p>Consumes {@code trading.ledger.v1}.
 */
package org.kontor.portfolio.ledger;
