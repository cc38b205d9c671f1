/**
 * The least that can be spent on this machine, measured beside the real thing: a resource that does nothing on
 * trading's own server, and {@code pgbench} writing the rows of an order without anybody who thinks about them.
 */
package org.kontor.bench.floor;
