/**
 * One-time proofs: what somebody shows to prove that an address or a number is his.
 *
 * <ul>
 *   <li>R10.1 a token is 32 random bytes, a code is 6 random digits; the database has a keyed hash of it
 *   <li>R10.2 good once, and for its time: an address 24 hours, a number and a new password 10 minutes
 *   <li>R10.3 a new one ends the older one of the same user and purpose
 *   <li>R10.4 a code is given up after five wrong tries
 *   <li>R10.5 one user gets a proof of one purpose no sooner than a minute after the last, and five in an hour
 * </ul>
 *
 * <p>A code has few possibilities, so that a plain hash of it hides nothing. The key of the hash is derived from the
 * secret {@code kontor.signing.key.password}: whoever has the database alone cannot try them out. Reset lives 10
 * minutes and not the 30 of the domain reference, which is the stricter bar of the security checks.
 */
package org.kontor.users.proofs;
