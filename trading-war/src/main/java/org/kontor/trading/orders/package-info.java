/**
 * An order's life: entered, filled, changed, canceled or expired.
 *
 * <ul>
 *   <li>R1 market, limit, stop, stop-limit and trailing-stop orders; day, gtc, ioc, fok, opg, cls; over shares, in
 *       fractions too, or over an amount of money; in extended hours if asked for
 *   <li>R2 an order that cannot be carried out is stored as rejected and refused with the reason and its numbers:
 *       codes, order of the checks and members as in domain reference 2.5b, but for a member {@code status}, which is
 *       the problem's own (RFC 9457) and is called {@code order_status} or {@code instrument_status}
 *   <li>R2a while no price is known an order that needs one is neither taken nor kept (503): the request may come
 *       again. Without a fresh quote the feed is down for this symbol, whatever the reason
 *   <li>R3 the same {@code client_order_id} gives the same order; with another request it is refused (409)
 *   <li>R4 what an open order may cost, in money or in shares, fees included, is reserved until it is filled or ends
 *   <li>R5 an order is evaluated when it is entered and at each quote; the rest waits for the next quote
 *   <li>R6 status and its changes: domain reference 2.4, T1 to T21; nothing leaves an end
 *   <li>R7 cum_qty + leaves_qty = qty while open, leaves_qty = 0 at the end, cum_qty = sum of the executions
 *   <li>R8 an open order can be canceled and replaced, in two steps: what is asked for is pending until it is carried
 *       out, and fills go on meanwhile; too late is 409
 *   <li>R9 order, reservation, fill, postings and events are one transaction
 *   <li>R10 another user's order is not there (404)
 *   <li>R11 a stop is set off by the prices that the account chose, in the core session; the order fills on a later
 *       quote
 *   <li>R12 exits work once their entry has filled; of two exits one cancels the other, and the shares are reserved
 *       once
 *   <li>R13 a customer may send so many orders in a minute, to all replicas together (429)
 *   <li>R14 of every order it can be told why it filled or what it waits for
 *   <li>R15 a split adjusts quantity and prices of open orders, a dividend lowers buy limits and sell stops that are
 *       good till canceled
 *   <li>R16 from its ex date on until a split has come to an account, that account's orders in the symbol fill and
 *       trigger at nothing, and no other is taken (503)
 *   <li>R17 when the calendar changes, open orders last until the end of the day that they have by it
 *   <li>R18 an account that is closed or restricted loses its open orders, one that may only sell those that buy
 *   <li>R19 the same {@code Idempotency-Key} gets the first answer, also to a refusal that was stored
 *   <li>R20 an order that sells for an amount of money sells alone in its symbol
 *   <li>R21 an order that a replacement makes one for the day ends with the day of the replacement; one that it makes
 *       good till canceled ends ninety days after its creation
 *   <li>R22 an instrument that is no longer traded loses its open orders
 *   <li>R23 an operator cancels orders of others, which is on record (component acts)
 * </ul>
 *
 * <p>All fills of an order pay the fee rates of its trading day.
 */
package org.kontor.trading.orders;
