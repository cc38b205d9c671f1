/**
 * The topic of all that is no price: {@code marketdata.reference.v1}.
 *
 * <ul>
 *   <li>R10.1 events go through the outbox of libs/messaging, in the transaction of the change that they tell of
 *   <li>R10.2 the key is the symbol, for the calendar the exchange; order is kept per key
 *   <li>R10.3 each type has its schema in {@code events/} and a sample among the test resources; an additive change
 *       only, within a version
 * </ul>
 */
package org.kontor.marketdata.reference;
