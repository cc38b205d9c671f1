/**
 * {@code ./kontor demo}: a day of trading through the public API, told to a person, and checked across the services.
 */
package org.kontor.demo;
