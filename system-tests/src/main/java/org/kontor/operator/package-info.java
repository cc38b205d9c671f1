/**
 * What whoever runs the platform asks of it from a command line, with the rights of the administrator that the stack
 * made at its first start.
 *
 * <ul>
 *   <li>{@code keys} lists the signing keys; {@code keys rotate} lets the next one sign from now on
 *   <li>{@code audit verify} has every link of the audit trail computed anew; each row that is not what was written is
 *       named
 * </ul>
 *
 * <p>Exit codes: 0 it is as it should be or was done; 1 it is not, or was refused; 2 wrong use.
 */
package org.kontor.operator;
