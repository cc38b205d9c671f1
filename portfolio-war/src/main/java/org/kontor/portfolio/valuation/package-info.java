/**
 * What a portfolio is worth now.
 *
 * <ul>
 *   <li>R1 a position is worth quantity times latest price, rounded half up to cents; equity is cash and all positions
 *   <li>R2 unrealized profit is what a position is worth less what it cost; its rate is a fraction of the cost
 *   <li>R3 with no price known, the user's own latest fill is the price, and the quality is {@code stale}
 *   <li>R4 the average entry price includes buy fees and is shown to six decimals; it is never calculated with
 *   <li>R5 cash, positions and realized profit of one answer belong to the same moment
 *   <li>R6 a user sees his own portfolio, staff every portfolio; for anybody else there is none
 * </ul>
 */
package org.kontor.portfolio.valuation;
