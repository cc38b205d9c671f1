/**
 * Passwords: which are accepted, how they are kept, and what checking them may cost.
 *
 * <ul>
 *   <li>R2.1 a password has 12 to 1024 characters, any of Unicode, and is not one of those guessed first; no rule of
 *       composition
 *   <li>R2.2 kept as PBKDF2-HMAC-SHA-256 with 600,000 iterations and 128 bits of salt, with its parameters beside it
 *   <li>R2.3 checking the password of nobody takes the time of checking somebody's
 *   <li>R2.4 as many hashes are computed at once as there are processors; some callers wait, the rest get 503
 * </ul>
 */
package org.kontor.users.passwords;
