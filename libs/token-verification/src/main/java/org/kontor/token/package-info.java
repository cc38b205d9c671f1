/**
 * Who is calling, and what they may do.
 *
 * <p>Signature, issuer, audience and expiry are verified by the server (MicroProfile JWT); this library gives the
 * result names of the business and closes what the server leaves open.
 *
 * <ul>
 *   <li>R1 a call without a valid token gets a 401 problem, unless the operation is open to everybody
 *   <li>R2 a token without a UUID as subject is no user's and is refused
 *   <li>R3 a caller acts for himself; for others only with a staff role
 * </ul>
 */
package org.kontor.token;
