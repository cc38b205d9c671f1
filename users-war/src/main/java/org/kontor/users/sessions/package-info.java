/**
 * Signing in and staying signed in.
 *
 * <p>{@code POST /users/login/} starts a session, {@code POST /users/token/refresh/} prolongs it.
 *
 * <ul>
 *   <li>R4.1 sign-in takes e-mail or username, in any case, and the password
 *   <li>R4.2 a wrong password and an unknown user are refused alike, in answer and time: same queries, one hash, one
 *       event
 *   <li>R4.3 a refresh token is 256 random bits, stored hashed, good once and for 30 days
 *   <li>R4.4 a refresh token used a second time ends its session, also for who holds the younger token
 *   <li>R4.5 each refresh looks up roles anew: a change shows after one token's life at the latest
 * </ul>
 *
 * <p>Not here yet: second factor, sign-out, listing sessions.
 */
package org.kontor.users.sessions;
