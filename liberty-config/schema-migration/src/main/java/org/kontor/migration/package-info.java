/**
 * Brings the database of one service to the schema that its WAR holds, before the server starts: as the owner of the
 * tables, whom no server knows.
 *
 * <ul>
 *   <li>M1: the scripts are those of {@code WEB-INF/classes/db/migration} and of {@code db/migration} in each
 *       {@code WEB-INF/lib/kontor-*.jar}; two scripts of one name are refused, a WAR without scripts too.
 *   <li>M2: the same run again changes nothing; two runs at once wait for each other.
 *   <li>M3: the application role may read the history of the schema, so that a server can tell whether it fits.
 *   <li>M4: each failure has its exit code and a message that names what to look at; no message holds a password.
 * </ul>
 */
package org.kontor.migration;
