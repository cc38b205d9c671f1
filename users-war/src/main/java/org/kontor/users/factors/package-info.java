/**
 * The second factor: codes of an authenticator app, and recovery codes for who has lost it.
 *
 * <p>What a user does with it is in component {@code protection}, signing in with it in {@code sessions}.
 *
 * <ul>
 *   <li>R14.1 a code is that of RFC 6238 with HMAC-SHA-1, 6 digits and steps of 30 seconds, which is what authenticator
 *       apps compute; the step before and the one after the present are taken too
 *   <li>R14.2 no code is taken twice, and none of a step before one that was taken: one statement compares and stores
 *       the step, so that it holds over replicas
 *   <li>R14.3 the secret has 160 random bits, and is in the database under the seal of the signing keys (R3.2), with a
 *       label that names the user
 *   <li>R14.4 a secret counts once a code of it was shown
 *   <li>R14.5 ten recovery codes of 120 random bits come with it, each good once, stored hashed; new ones end the old
 *   <li>R14.6 wrong codes are counted like wrong passwords (R7.1) under a name of their own, which only a right code
 *       clears: a right password forgets none of them, and neither does a new one
 *   <li>R14.7 who is signed in and wants another address, number or username is asked for his password (R2.5) and, if
 *       he has a second factor, for a code or recovery code too, which is used up by it
 * </ul>
 *
 * <p>Table {@code second_factors} has the sealed secret and the step taken last, {@code recovery_codes} the hashes.
 * Source: domain reference section 6; OWASP ASVS 5.0 6.5 and 6.6.
 *
 * <p>Out of scope: nobody takes a lost factor from somebody else's account, administrators neither. Who has lost the
 * app and all recovery codes has lost the account.
 */
package org.kontor.users.factors;
