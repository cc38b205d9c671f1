package org.kontor.system;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.Person;

/** Somebody who has turned his second factor on, with the app and the recovery codes that came of it. */
record TwoFactorPerson(Api api, Person person, Authenticator app, List<String> recoveryCodes) {

    static TwoFactorPerson register(Api api) {
        Person person = Person.register(api, "Ann");
        Authenticator app =
                new Authenticator(begin(person, person.password()).expect(200).text("secret"));
        return new TwoFactorPerson(
                api, person, app, codes(confirm(person, app.next()).expect(200)));
    }

    /** The same person, whose requests take another way into the stack. */
    TwoFactorPerson through(Api other) {
        return new TwoFactorPerson(other, person.through(other), app, recoveryCodes);
    }

    static Answer begin(Person person, String password) {
        return person.post(mfa(person), fields(Map.of("password", password)));
    }

    static Answer confirm(Person person, String otp) {
        return person.post(mfa(person) + "confirmation/", fields(Map.of("otp", otp)));
    }

    static String mfa(Person person) {
        return "/users/" + person.id() + "/mfa/";
    }

    static JsonObject fields(Map<String, String> values) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        values.forEach(object::add);
        return object.build();
    }

    static List<String> codes(Answer answer) {
        JsonArray codes = answer.json().getJsonArray("recovery_codes");
        return codes.getValuesAs(JsonString::getString);
    }

    /** The first step, which leads to a challenge. */
    Answer password() {
        return password(person.password());
    }

    Answer password(String password) {
        return api.post("/users/login/", fields(Map.of("email", person.email(), "password", password)));
    }

    String challenge() {
        return password().expect(401).text("challenge");
    }

    Answer withOtp(String challenge, String otp) {
        return api.post("/users/mfa/", fields(Map.of("challenge", challenge, "otp", otp)));
    }

    Answer withRecoveryCode(String challenge, String code) {
        return api.post("/users/mfa/", fields(Map.of("challenge", challenge, "recovery_code", code)));
    }

    /** With the password and a proof, which is {@code otp} or {@code recovery_code}. */
    Answer change(String what, String proof, String value) {
        return person.post(mfa(person) + what + "/", fields(Map.of("password", person.password(), proof, value)));
    }

    /** A code of nobody's that looks like one. */
    static String madeUp() {
        return UUID.randomUUID().toString();
    }
}
