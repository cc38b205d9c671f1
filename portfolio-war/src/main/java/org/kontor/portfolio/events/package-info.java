/**
 * How this service reads what others publish.
 *
 * <ul>
 *   <li>R1 only the fields in use are read; others may be added at any time
 *   <li>R2 a field that is missing, of the wrong type or out of bounds makes the event malformed, and is named
 * </ul>
 */
package org.kontor.portfolio.events;
