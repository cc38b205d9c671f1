/**
 * What follows from a request after its answer: events relayed, portfolios and notifications updated, mails sent.
 * Looked at over connections that stay open, by index, because what looking costs PostgreSQL is counted too.
 */
package org.kontor.bench.effects;
