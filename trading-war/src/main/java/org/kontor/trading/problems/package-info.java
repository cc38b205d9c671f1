/**
 * What the refusals of this service mean: the pages that the {@code type} of every problem leads to.
 *
 * <ul>
 *   <li>R1 each code that the code of trading can answer with has an entry; a build with one missing fails
 *   <li>R2 an entry says what the code means, when it occurs, its status and members, and what a client can do
 *   <li>R3 the pages are open to everybody; an unknown code is a 404 problem
 * </ul>
 *
 * <p>The texts are data: {@code problems/catalogue.json}. It also has the codes of the other services, because behind
 * one host name their types lead here too. Source of the reject codes: domain reference 2.5b.
 */
package org.kontor.trading.problems;
