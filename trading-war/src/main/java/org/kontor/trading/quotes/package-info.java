/**
 * What trading knows of the market, and since when.
 *
 * <ul>
 *   <li>R1 of two quotes of a symbol the one with the higher number counts, whatever order they arrive in
 *   <li>R2 without a fresh quote from the topic, marketdata is asked; never inside a transaction
 *   <li>R3 marketdata being away refuses what needs a price and nothing else
 * </ul>
 */
package org.kontor.trading.quotes;
