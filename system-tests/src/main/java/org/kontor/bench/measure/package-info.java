/** One measurement after the other, and what they are worth: on which machine, how durable, how quiet. */
package org.kontor.bench.measure;
