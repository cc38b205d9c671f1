/**
 * Who is calling, and what they may do.
 *
 * <p>Signature, issuer, audience and expiry are verified by the server (MicroProfile JWT); this library gives the
 * result names of the business and closes what the server leaves open.
 *
 * <ul>
 *   <li>R1 a call without a valid token gets a 401 problem, unless the operation is open to everybody
 *   <li>R2 a token must be well formed in all its parts: RS256 and a key id in the header and no key of its own; iat
 *       and exp present, at most an hour apart, not in the future by more than the clock skew; jti, upn, groups and aud
 *       there; {@code typ} either {@code user}, with UUIDs as sub and sid, or {@code service}
 *   <li>R3 a caller acts for himself; for others only with a staff role
 *   <li>R4 whatever is wrong with a token, the answer is the same; what it was is in the log, and no part of the token
 *   <li>R5 a token of a service names one service as audience, has no user and gets nothing that is a user's (403); no
 *       token of a user has the role of a service
 *   <li>R6 the public keys are fetched at a fixed pace, kept in a file over restarts, and never asked for because of
 *       what a caller sends
 *   <li>R7 an operation may need a permission besides a role
 * </ul>
 */
package org.kontor.token;
