/**
 * An order's life: entered, filled, canceled or expired.
 *
 * <ul>
 *   <li>R1 market and limit orders, to buy and to sell, whole shares, for the day or good till canceled
 *   <li>R2 an order that cannot be carried out is stored as rejected and refused with the reason and its numbers
 *   <li>R2a while no price is known a market order is neither taken nor kept (503): the same request may come again
 *   <li>R3 the same {@code client_order_id} gives the same order; with another request it is refused (409)
 *   <li>R4 what an open order may cost, in money or in shares, is reserved until it is filled or ends
 *   <li>R5 an order is evaluated when it is entered and at each quote; the rest waits for the next quote
 *   <li>R6 status: accepted, new, partially_filled, then filled, canceled, expired; rejected; nothing leaves an end
 *   <li>R7 cum_qty + leaves_qty = qty while open, leaves_qty = 0 at the end, cum_qty = sum of the executions
 *   <li>R8 an open order can be canceled; after its end a cancel is refused with 409
 *   <li>R9 order, reservation, fill, postings and events are one transaction
 *   <li>R10 another user's order is not there (404)
 * </ul>
 *
 * <p>Out of scope so far: stop orders, ioc and fok, fractional and notional orders, replacing.
 */
package org.kontor.trading.orders;
