/**
 * What happened here that matters to security, provably complete and unchanged.
 *
 * <p>{@code GET /users/audit/} lists events, {@code GET /users/audit/verification/} follows the chain. Use cases of all
 * components tell {@link org.kontor.users.audit.control.AuditTrail}.
 *
 * <ul>
 *   <li>R6.1 each security event is recorded with type, outcome, actor, subject, address, correlation id and time: what
 *       was done in the transaction that did it, what was refused in one of its own
 *   <li>R6.2 rows are only added. When its transaction commits, the database links each row to the one before by a
 *       SHA-256 over that one's hash and all columns of the row; several writers and replicas make one chain
 *   <li>R6.3 the server's role can neither change nor remove a row, nor write the chain; triggers refuse the owner too
 *   <li>R6.4 no secret and nothing that somebody typed is recorded: an unknown name could be a mistyped password
 *   <li>R6.5 an address is that of the connection; {@code X-Forwarded-For} counts as far as proxies of
 *       {@code kontor.proxies.trusted} wrote it
 *   <li>R6.6 a verification recomputes every link outside of the database and names the events that were changed,
 *       removed, added or moved; with an end that was kept from an earlier one it also finds a chain that was rewritten
 *   <li>R6.7 compliance and administrators read the trail, which is itself an event
 *   <li>R6.8 an operation that is refused to a caller for want of a role is an event
 * </ul>
 *
 * <p>Why the chain is linked at commit, and what it does and does not prove, is in ADR 17.
 */
package org.kontor.users.audit;
