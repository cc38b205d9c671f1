/**
 * Plain JDBC in one place: statements stand next to the rule they serve, the handling of resources stands here.
 *
 * <ul>
 *   <li>R1 a statement is part of the caller's transaction, and gives its connection back whatever happens
 *   <li>R2 values are bound and never part of the statement's text, which therefore is planned once
 *   <li>R3 what a batch changes is read and written with columns of values, so that a batch costs a few round trips
 *       however many rows it has; null stays null and a decimal keeps its scale
 *   <li>R4 a failure keeps the database's own code, by which it is told whether it will pass
 * </ul>
 *
 * <p>For what is a statement and not an object: rows that several replicas move at once, rows that are only ever added,
 * and projections. Objects with a life of their own are entities of Jakarta Persistence.
 */
package org.kontor.database;
