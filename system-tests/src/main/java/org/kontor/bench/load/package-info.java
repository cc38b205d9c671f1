/**
 * Clients at work, one thread and one connection each: in a closed loop, where the next request follows the last
 * answer, or at a given rate. In a loop a slow answer makes fewer requests; at a rate it makes those that follow late,
 * and their time counts from when they should have been sent.
 */
package org.kontor.bench.load;
