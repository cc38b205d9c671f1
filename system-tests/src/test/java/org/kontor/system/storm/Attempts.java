package org.kontor.system.storm;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/** What one caller tries: always what is right, or never. */
final class Attempts {

    private final String password;
    private final boolean right;
    private String email;

    private Attempts(String email, String password, boolean right) {
        this.email = email;
        this.password = password;
        this.right = right;
    }

    static Attempts right(String email, String password) {
        return new Attempts(email, password, true);
    }

    static Attempts wrong(String email) {
        return new Attempts(email, "not the password, " + UUID.randomUUID(), false);
    }

    JsonObject next() {
        return Json.createObjectBuilder()
                .add("email", email)
                .add("password", password)
                .build();
    }

    int wanted() {
        return right ? 200 : 401;
    }

    /** He was answered as he should be: a wrong password is not tried again under the same name. */
    void answered() {
        if (!right) {
            email = "nobody-" + UUID.randomUUID() + "@example.org";
        }
    }
}
