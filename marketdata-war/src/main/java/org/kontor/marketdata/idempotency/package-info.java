/**
 * A request that creates something may be sent again without creating it again.
 *
 * <ul>
 *   <li>R11.1 the same key with the same request is answered with what the first one created
 *   <li>R11.2 the same key with another request is refused with 422 {@code idempotency-key-reuse}
 *   <li>R11.3 keys of different callers or operations never meet
 *   <li>R11.4 a refused request leaves no trace: its key may be used again
 * </ul>
 *
 * <p>The key is stored in the transaction of what it creates. Source: draft-ietf-httpapi-idempotency-key-header.
 */
package org.kontor.marketdata.idempotency;
