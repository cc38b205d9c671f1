/**
 * More rows like those that one transaction wrote. Their tables and columns are read from the database, so that this
 * needs no change when trading's tables do.
 */
package org.kontor.bench.rows;
