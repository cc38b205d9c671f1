/**
 * Addresses and numbers: they count once their owner has proved that they are his.
 *
 * <p>{@code POST /users/verify/} takes the token of a mail, {@code POST /users/verify/resend/} has another one sent,
 * {@code PUT /users/{id}/email/} and {@code PUT /users/{id}/phone/} ask for another address or number, {@code POST
 * /users/{id}/phone/verification/} takes the code of a text.
 *
 * <ul>
 *   <li>R11.1 whoever shows the token that was mailed to an address proves that it is his; a pending user becomes
 *       active
 *   <li>R11.2 another address needs the password, and a code where there is a second factor (R14.7), and counts once
 *       its token was shown; until then the old one does
 *   <li>R11.3 when the address has changed, the old one is told, and the other services are
 *   <li>R11.4 an address that is somebody else's is asked for with the same answer as any; its owner is told nothing
 *       and loses nothing. Whoever proves an address that somebody else has proved meanwhile gets 409
 *   <li>R11.5 another mail with a token may be asked for by anybody; the answer does not say whether there is a user,
 *       and one user gets so many in an hour (R10.5)
 *   <li>R11.6 a number needs the same, also the present one, and counts once its code was shown; asking too often is
 *       refused with 429
 *   <li>R11.7 {@code verify} and {@code verify/resend} are counted for the address they come from (R7.5)
 * </ul>
 */
package org.kontor.users.verification;
