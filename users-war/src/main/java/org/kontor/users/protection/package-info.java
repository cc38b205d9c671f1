/**
 * What a user does so that nobody else signs in as him: another password, a second factor.
 *
 * <p>{@code PUT /users/{id}/password/} changes the password. {@code GET /users/{id}/mfa/} says whether there is a
 * second factor, {@code POST /users/{id}/mfa/} hands out a secret for an authenticator app, {@code POST
 * /users/{id}/mfa/confirmation/} makes it count and hands out recovery codes, {@code POST
 * /users/{id}/mfa/recovery-codes/} replaces those, {@code POST /users/{id}/mfa/removal/} turns it off.
 *
 * <ul>
 *   <li>R15.1 each of them is for the user himself: nobody does it for somebody else, and nobody else sees anything
 *   <li>R15.2 another password needs the present one; it is one that a registration would accept, and another. With it
 *       all sessions end, the one that asks too, and so do challenges and tokens for a new password; the owner is told
 *   <li>R15.3 a second factor is begun with the password, and counts once a code was shown (R14.4); a second one is
 *       refused with 409
 *   <li>R15.4 turning it off, and new recovery codes, need the password and a code or recovery code
 *   <li>R15.5 when it is added or removed, challenges and all sessions but the one that asks end, and the owner is told
 *   <li>R15.6 secret and recovery codes are answered once, to who asked for them, and can be had from no other
 *       operation
 *   <li>R15.7 each of it is in the audit trail, also where the code was wrong
 * </ul>
 *
 * <p>Source: domain reference section 6; OWASP ASVS 5.0 6.2.2, 6.2.3, 6.3.3, 6.3.7, 6.5 and 7.4.3.
 */
package org.kontor.users.protection;
