/**
 * Shares that a user holds, what they cost him and what selling them earned.
 *
 * <ul>
 *   <li>R1 cost is the moving average: a buy adds its gross and fees, a sell takes out its part of what is there
 *   <li>R2 realized profit is proceeds less sell fees less the cost taken out
 *   <li>R3 when the last share goes, the cost that remains is exactly zero
 *   <li>R4 cost is kept to ten decimals and rounded only when shown
 *   <li>R5 neither quantity nor cost is ever below zero; nobody sells more than he holds
 *   <li>R6 every change is told on {@code portfolio.v1}, those that arrive together in one event
 *   <li>R7 a split changes the quantity and not the cost; a fraction of a share that is paid out is sold for that
 * </ul>
 *
 * Not here: lots and other cost methods, holding periods.
 */
package org.kontor.portfolio.investments;
