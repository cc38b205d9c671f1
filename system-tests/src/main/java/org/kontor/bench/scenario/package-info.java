/**
 * What is measured, one class each: requests of the public API as a customer's application sends them. Of trading only
 * what does not change: market and limit orders, their cancel, and the reads.
 */
package org.kontor.bench.scenario;
