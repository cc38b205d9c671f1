/**
 * A request that moves money may be sent again without moving it again.
 *
 * <ul>
 *   <li>R1 the same key with the same request gets the first answer
 *   <li>R2 the same key with another request is refused with 422 {@code idempotency-key-reuse}
 *   <li>R3 keys of different users or operations never meet
 *   <li>R4 a request that was refused and stored nothing leaves no trace: its key may be used again
 *   <li>R5 of two requests with one key at the same time one has an effect; the other waits for its answer, or is told
 *       that it is on its way (409 {@code request-in-progress})
 *   <li>R6 keys are forgotten after {@code kontor.idempotency.retention}, which is 24 hours at least; a
 *       {@code client_order_id} is known for ever all the same
 * </ul>
 *
 * <p>The key is stored in the transaction of the movement, so there is no moment at which one is known and the other
 * not. Source: draft-ietf-httpapi-idempotency-key-header.
 */
package org.kontor.trading.idempotency;
