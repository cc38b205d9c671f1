/**
 * Plain JDBC in one place: statements stand next to the rule they serve, the handling of resources stands here.
 *
 * <p>What a batch of events changes is read and written in statements that take columns of values, so that a batch
 * costs a few round trips however many events it has.
 */
package org.kontor.portfolio.database;
