/**
 * Plain JDBC in one place: statements stand next to the rule they serve, the handling of resources stands here.
 *
 * <p>For what is a statement and not an object: counters that several replicas move at once, and rows that are only
 * ever added.
 */
package org.kontor.users.database;
