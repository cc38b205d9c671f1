/** Errors as RFC 9457 problems, for everything that can go wrong (R1). */
package org.kontor.rest.problem;
