/**
 * Fills that trading reports, each applied once.
 *
 * <ul>
 *   <li>R1 a fill changes position, cost, realized profit and cash together, in one transaction with its record
 *   <li>R2 an execution id has its effect once, in whatever event it comes and however often
 *   <li>R3 events without an execution change nothing
 *   <li>R4 two replicas that work on fills of one user lose none
 *   <li>R5 the applied fills can be listed, to be compared with those of trading
 * </ul>
 */
package org.kontor.portfolio.executions;
