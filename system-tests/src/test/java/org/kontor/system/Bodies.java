package org.kontor.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Request bodies that several tests send. */
final class Bodies {

    private Bodies() {}

    static JsonObject amount(String usd) {
        return Json.createObjectBuilder().add("amount", usd).build();
    }

    static JsonObject roles(String role) {
        return Json.createObjectBuilder()
                .add("roles", Json.createArrayBuilder().add(role))
                .build();
    }
}
