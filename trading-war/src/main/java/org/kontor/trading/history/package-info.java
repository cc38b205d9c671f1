/**
 * What an account has traded: every execution, found again, page by page or as a file.
 *
 * <ul>
 *   <li>R1 the caller sees his own executions; staff may name another user, nobody else is told that he exists
 *   <li>R2 pages are newest first and stay right while trades are added; an execution is on exactly one of them
 *   <li>R3 filters narrow and combine: symbol, side, type and ids of the order, and a time from (included) to (not
 *       included); a day is a day in New York and wholly inside
 *   <li>R4 an export holds all that the filters leave, oldest first, as one moment saw it, in memory that does not grow
 *       with it; it has a time limit, and each caller has one at a time
 *   <li>R5 an export that cannot be finished breaks the connection, so that half a file is never taken for a whole one
 *   <li>R6 CSV is RFC 4180 in UTF-8 with a head; text that a spreadsheet would take for a formula is defused, numbers
 *       stay numbers
 * </ul>
 *
 * <p>An execution and its fees are read from the books: the posting that it made names account and fees.
 */
package org.kontor.trading.history;
