package org.kontor.users.signing.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A key set that caches may keep for a small part of the time that a key is published before it signs. */
final class KeySetAnswer {

    private KeySetAnswer() {}

    static Response of(String keySet) {
        return Response.ok(keySet)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=15")
                .build();
    }
}
