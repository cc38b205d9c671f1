/**
 * What notifications say.
 *
 * <ul>
 *   <li>R6.1 the words stand in files, {@code texts/<type>.txt}: the subject, an empty line, the body
 *   <li>R6.2 a value is put in as it is; one that looks like a placeholder is not filled in again
 *   <li>R6.3 a subject is one line: a line break in it would let its writer add headers to the mail
 *   <li>R6.4 a secret is no part of a text, which is kept and shown: its place says so, and only the mail has it
 * </ul>
 */
package org.kontor.notifications.texts;
