/**
 * How often somebody may try: passwords under one name, and requests from one address.
 *
 * <ul>
 *   <li>R7.1 under one name, whether or not anybody has it, five failures within 15 minutes lock it for 15 minutes;
 *       each further lock lasts twice as long as the one before, up to 24 hours; until then an attempt is refused with
 *       423 {@code locked}, unseen
 *   <li>R7.2 an attempt counts as failed from when it begins: attempts that come all at once are no more than those
 *       that come one after the other
 *   <li>R7.3 a success forgets the failures; so does a day without an attempt
 *   <li>R7.4 whoever has signed in under the name from the same network within 90 days is counted apart from strangers:
 *       they lock only each other out. Sessions go on in any case, and whoever sets a new password by the token that
 *       was mailed to him ends the lock
 *   <li>R7.5 from one address (of IPv6: one network of 64 bits) come 20 attempts a minute, at most 20 at once; more get
 *       429 {@code rate-limited}. Counted together are signing in, in one step or two, proving an address or asking for
 *       another token, and forgetting and resetting a password
 *   <li>R7.6 both are kept in the database: they hold over replicas and restarts
 *   <li>R7.7 names are kept as hashes only, and rows that mean nothing any more are deleted along the way
 * </ul>
 *
 * <p>Source: domain reference section 6; OWASP ASVS 5.0 6.3.1 and 6.6.3, and the OWASP "device cookie" for R7.4, with a
 * network in the place of the cookie, because clients of an API keep none.
 */
package org.kontor.users.throttling;
