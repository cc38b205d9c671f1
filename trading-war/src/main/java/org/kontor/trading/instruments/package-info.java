/**
 * What may be traded, and by which rules of price and size.
 *
 * <ul>
 *   <li>R1 what marketdata announces of an instrument counts whole from its day on (New York); one it has not spoken of
 *       may be traded, in fractions too
 *   <li>R2 a halt and its end count when they are heard, and are told to this replica in the same transaction; what is
 *       older than what is known changes nothing
 *   <li>R3 rules are recorded once and never changed; a correction is a later row, and nothing begins in the past
 *   <li>R4 of each rule the newest row in force that says something about it counts: of the symbol; else, of tick and
 *       lot, what marketdata says; else the newest row of all symbols, else the configuration
 *   <li>R5 a price of a dollar and more has steps of 0.01 unless the symbol has others; one below a dollar of 0.0001
 *       (Reg NMS 612)
 *   <li>R6 without a round lot of its own a symbol has that of its price: up to 250.00 USD 100 shares, to 1,000.00 40,
 *       to 10,000.00 10, above 1 (Reg NMS as of 2025-11-03)
 *   <li>R7 corporate actions are kept as they were announced last, for others to apply; one applied stays as it is, and
 *       a split that has come to all accounts but those that failed keeps its day
 * </ul>
 *
 * <p>Topic: {@code marketdata.reference.v1}.
 */
package org.kontor.trading.instruments;
