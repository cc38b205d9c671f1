/**
 * Signing in, staying signed in, and signing out.
 *
 * <p>{@code POST /users/login/} starts a session, {@code POST /users/mfa/} does so in a second step, {@code POST
 * /users/token/refresh/} prolongs it, {@code POST /users/logout/} ends it. {@code GET /users/sessions/} shows where the
 * caller is signed in, {@code DELETE /users/sessions/{id}/} and {@code DELETE /users/sessions/} end one and all;
 * {@code DELETE /users/{id}/sessions/} ends all of somebody else's.
 *
 * <ul>
 *   <li>R4.1 sign-in takes e-mail or username, in any case, and the password
 *   <li>R4.2 a wrong password and an unknown user are refused alike, in answer and time: same queries, one hash, one
 *       event
 *   <li>R4.3 a refresh token is 256 random bits, stored hashed, good once and for 30 days
 *   <li>R4.4 a refresh token used a second time ends its session, also for who holds the younger token; except that the
 *       same device may ask again within 10 seconds, as long as no younger token was used
 *   <li>R4.5 each refresh looks up roles anew: a change shows after one token's life at the latest
 *   <li>R4.6 a user sees his open sessions, with device, start and last use, and ends any of them
 *   <li>R4.7 a session that has ended gives no token any more, and keeps the reason; access tokens that are about run
 *       out by themselves, in ten minutes at most
 *   <li>R4.8 whoever has a second factor (R14) is asked for it once the password was right, and not before: he sends it
 *       along, or comes back with a challenge, which is good once and for five minutes. It ends when the password or
 *       the second factor changes and when he is deactivated. Only then is a session started, with {@code otp} in its
 *       methods
 *   <li>R4.9 what ends all sessions of a user ends also those that are being begun: a sign-in is refused if meanwhile
 *       the password is changed, a second factor is turned on, or the user is kept out
 *   <li>R4.10 a session lasts {@code kontor.sessions.lifetime} from its sign-in, 60 days, however often it is
 *       prolonged: whoever has got hold of a device that stays signed in does not stay so for ever. It is shorter than
 *       a network stays familiar (R7.4), so that strangers who try a name cannot keep its owner out when he has to sign
 *       in anew; and twice the 30 days that NIST SP 800-63B recommends at AAL1, so that who looks in once a month stays
 *       signed in
 * </ul>
 *
 * <p>Table {@code sign_in_challenges} has hashes of the challenges.
 */
package org.kontor.users.sessions;
