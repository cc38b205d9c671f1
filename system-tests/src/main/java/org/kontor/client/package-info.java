/** Kontor as a client sees it: HTTP and JSON, and the files that say where the parts of a local stack are. */
package org.kontor.client;
