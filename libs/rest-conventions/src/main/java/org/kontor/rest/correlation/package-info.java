/** One id that follows a request through logs, answers and events (R4), and the line that it leaves (R7). */
package org.kontor.rest.correlation;
