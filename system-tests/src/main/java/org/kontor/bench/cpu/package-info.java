/**
 * What each process of the stack has cost, by the operating system's own account ({@code /proc/<pid>/stat}): user and
 * system time of all its threads, and of the children it has waited for.
 *
 * <p>PostgreSQL is a family of processes. Its total is that of the postmaster, of its living children and, in the
 * postmaster's account of the dead, of those that ended. The title of each child says whose database it works for,
 * which tells the services' shares apart; what is left is the writers, the checkpointer and the vacuum.
 */
package org.kontor.bench.cpu;
