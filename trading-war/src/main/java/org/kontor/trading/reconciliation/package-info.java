/**
 * Whether the books say what happened: each figure is worked out a second time from what it stands for.
 *
 * <ul>
 *   <li>R1 every check compares facts with books, account by account; each names its mismatches and shows a few
 *   <li>R2 an operator can have everything checked now; a schedule does it anyway and exports the numbers, which must
 *       be zero
 *   <li>R3 it only reads, and never takes a lock
 *   <li>R4 all checks of an account look at one moment: they are one statement
 *   <li>R5 it works whatever the size of the house: accounts are checked so many at a time
 * </ul>
 *
 * <p>R4 and R5 go together because every posting belongs to an account, the house's side of it as well: no check needs
 * two accounts. With 10,000 accounts at a time a statement reads what they ever did through the indexes on their ids,
 * and no snapshot is held longer than that.
 */
package org.kontor.trading.reconciliation;
