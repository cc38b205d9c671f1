/**
 * The customers of the bench: so many that no two clients wait for the same account, each with money and with shares of
 * every symbol. They stay when a run ends, and the next one finds them again.
 */
package org.kontor.bench.population;
