/**
 * Passwords: which are accepted, how they are kept, and what checking them may cost.
 *
 * <ul>
 *   <li>R2.1 a password has 12 to 1024 characters, any of Unicode, and is not one of those guessed first; no rule of
 *       composition
 *   <li>R2.2 kept as PBKDF2-HMAC-SHA-256 with {@code kontor.hashing.iterations}, 600,000 or more, and 128 bits of salt,
 *       with its parameters beside it
 *   <li>R2.3 checking the password of nobody takes the time of checking somebody's
 *   <li>R2.4 half as many hashes are computed at once as there are processors, and one at the least: the other half is
 *       left to everything else. {@code kontor.hashing.waiting} callers wait, no longer than
 *       {@code kontor.hashing.patience}; the rest get 503 with a {@code Retry-After} of 2 to 10 seconds by chance, and
 *       at sign-in before the database is asked anything, so that such an attempt counts under no name and for no
 *       address (R7)
 *   <li>R2.5 who is signed in is asked for his password before what a stolen token must not do; wrong ones lock it, as
 *       they do at sign-in (R7.1)
 *   <li>R2.6 whoever signs in with a hash of other parameters gets one of today's in the same transaction, unless it
 *       was changed meanwhile
 *   <li>R2.7 a password does not hold its owner's address before the @, username or names, nor the name of the platform
 * </ul>
 */
package org.kontor.users.passwords;
