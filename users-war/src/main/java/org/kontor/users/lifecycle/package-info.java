/**
 * Pausing, coming back, leaving, and taking one's data along.
 *
 * <p>{@code POST /users/{id}/deactivation/}, {@code POST /users/{id}/reactivation/}, {@code GET /users/{id}/export/}
 * and {@code POST /users/{id}/erasure/}.
 *
 * <ul>
 *   <li>R13.1 a user deactivates or erases himself with his password; an administrator does it for others. The last
 *       administrator stays (R1.14)
 *   <li>R13.2 who is deactivated does not sign in; his sessions end, his proofs and challenges are void, and the other
 *       services are told: trading takes his orders back
 *   <li>R13.3 an administrator takes him back, as what he was before. He cannot do that himself: he cannot sign in
 *   <li>R13.4 an export is all that this service holds of a user, and no secret. He gets his own, an administrator
 *       anybody's
 *   <li>R13.5 an erased user is nobody: what says who he was is gone, with his password, second factor, roles, sessions
 *       and proofs; the id stays, for the books of trading and portfolio that the law makes them keep. It cannot be
 *       undone
 *   <li>R13.6 notifications forgets his address and his messages; whoever has a copy of his data is told by the same
 *       event
 * </ul>
 *
 * <p>Not here yet: events that were sent before the erasure stay in the outbox for its 30 days, with the address that
 * they told of.
 *
 * <p>Out of scope: what other services hold under his id. They show it to him themselves (orders, ledger, positions),
 * and it says nothing about who he was.
 */
package org.kontor.users.lifecycle;
