/** One id that follows a request through logs, answers and events (R4). */
package org.kontor.rest.correlation;
