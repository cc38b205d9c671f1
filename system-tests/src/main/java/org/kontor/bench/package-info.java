/**
 * {@code ./kontor bench}: repeatable load against the running stack, what it cost by process, and the floor that the
 * same machine sets. What is measured and how to read it: docs/bench.md.
 *
 * <ul>
 *   <li>R1 nothing is measured unless the database and the broker's journal write through to the disk
 *   <li>R2 the CPU time of a request is that of all processes of the stack, until its effects have arrived everywhere,
 *       by the operating system's account; the client's own is not counted
 *   <li>R3 nothing is measured before a warm-up
 *   <li>R4 the floor is measured in the same run, and taken away again however the run ends
 *   <li>R5 a target is met or missed by the figures of this run; where the machine was not quiet that is said
 * </ul>
 */
package org.kontor.bench;
