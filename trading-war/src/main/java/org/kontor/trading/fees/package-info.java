/**
 * What a trade costs beside its price.
 *
 * <ul>
 *   <li>R1 rates are recorded once and never changed; a correction is a later row, and nothing begins in the past
 *   <li>R2 of each kind of fee the newest rate in force on the trade date counts for a side; a kind without one is free
 *   <li>R3 of an order and a kind the whole is rounded up to the cent; a fill is charged what that whole grows by
 *   <li>R4 a cap holds for an order; a fee per order is charged with the first fill
 *   <li>R5 what an order can be charged at worst is known before it fills, so that it can be reserved
 * </ul>
 *
 * <p>Kinds: {@code sec} (section 31 of the Exchange Act, on the value of sales), {@code taf} (FINRA's trading activity
 * fee, per share sold), {@code cat} (consolidated audit trail, per share), {@code commission} (the house's own). Each
 * rate names its source. Not known to this installation, and for an operator to record: the section 31 rate of fiscal
 * year 2026 and later, and all rates since 2026.
 */
package org.kontor.trading.fees;
