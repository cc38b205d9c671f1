/**
 * A new password for who has forgotten his.
 *
 * <p>{@code POST /users/password/forgot/} has a token mailed, {@code POST /users/password/reset/} takes it.
 *
 * <ul>
 *   <li>R12.1 the answer does not say whether there is a user with the address; the same is done for both, except that
 *       nobody is written to
 *   <li>R12.2 the token is good once and for 10 minutes; one user gets so many in an hour (R10.5)
 *   <li>R12.3 the new password is one that a registration would accept; with it all sessions of the user end
 *   <li>R12.4 the owner is told that his password has changed
 *   <li>R12.5 it ends the locks on signing in under the user's address and username (R7.4)
 *   <li>R12.6 it signs nobody in, and leaves the second factor and the count of its wrong codes as they are (R14.6)
 *   <li>R12.7 both requests are counted for the address they come from (R7.5)
 * </ul>
 */
package org.kontor.users.recovery;
