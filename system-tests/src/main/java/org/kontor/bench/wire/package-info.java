/**
 * The cheapest HTTP client that will do: the load and the servers share the processors, so what the client spends the
 * servers lack. One blocking socket per connection, one thread per socket, requests as bytes that are made once.
 */
package org.kontor.bench.wire;
