/** What staff does once in each operation that is theirs, and where each service keeps that it was done. */
package org.kontor.system.acts;
