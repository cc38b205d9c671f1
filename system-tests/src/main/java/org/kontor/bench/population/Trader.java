package org.kontor.bench.population;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.kontor.client.Answer;
import org.kontor.client.Api;

/** A customer of the bench; used by one client at a time. */
public final class Trader {

    private final Api api;
    private final JsonObject credentials;
    private String token = "";
    private String refreshToken = "";
    private Instant goodUntil = Instant.MIN;
    private String userId = "";
    private String accountId = "";
    private int trades;

    Trader(Api api, String email, String password) {
        this.api = api;
        this.credentials = Json.createObjectBuilder()
                .add("email", email)
                .add("password", password)
                .build();
    }

    /** Signs in, as somebody new if need be. */
    void enter() {
        if (!signIn()) {
            JsonObject registration =
                    Json.createObjectBuilder(credentials).add("name", "Bench").build();
            api.post("/users/", registration).expect(201);
            if (!signIn()) {
                throw new IllegalStateException(credentials.getString("email") + " exists with another password");
            }
        }
    }

    private boolean signIn() {
        Answer answer = api.post("/users/login/", credentials).expect(200, 401);
        if (answer.isOk()) {
            keep(answer);
        }
        return answer.isOk();
    }

    /** Makes sure that the token is good for so long; by its refresh token, which costs no hash of a password. */
    void staySignedIn(Duration ahead) {
        if (Instant.now().plus(ahead).isAfter(goodUntil)) {
            JsonObject proof = Json.createObjectBuilder()
                    .add("refresh_token", refreshToken)
                    .build();
            keep(api.post("/users/token/refresh/", proof).expect(200));
        }
    }

    private void keep(Answer answer) {
        token = answer.text("access_token");
        refreshToken = answer.text("refresh_token");
        goodUntil = Instant.now().plusSeconds(answer.json().getInt("expires_in"));
    }

    void owns(String user, String account) {
        userId = user;
        accountId = account;
    }

    /** What he signs in with, as JSON. */
    public String credentials() {
        return credentials.toString();
    }

    public String token() {
        return token;
    }

    public String userId() {
        return userId;
    }

    public String accountId() {
        return accountId;
    }

    /** Counts them: what is bought at an even number is sold at the next, so that nobody runs out of anything. */
    public int nextTrade() {
        return trades++;
    }

    /** What was just bought is not there yet: the next trade is a purchase again. */
    public void keepFromSelling() {
        trades++;
    }
}
