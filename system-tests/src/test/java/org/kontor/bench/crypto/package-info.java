/** What signatures and password hashes cost; see docs/adr/0018. Nothing here is part of a service. */
package org.kontor.bench.crypto;
