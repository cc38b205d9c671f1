package org.kontor.system;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;

/** What somebody who is not signed in asks one server of users. */
record Door(Api way) {

    static List<Door> all(StackUnderTest stack) {
        return stack.replicas("users").stream().map(Door::new).toList();
    }

    /** The same at the same moment at each of them; the answers in their order. */
    static List<Answer> atOnce(List<Door> doors, Function<Door, Answer> request) throws Exception {
        return Parallel.all(doors.stream()
                .map(door -> (Callable<Answer>) () -> request.apply(door))
                .toList());
    }

    Person register() {
        return Person.register(way, "Ann");
    }

    Answer signIn(Person person, String password) {
        return post("/users/login/", Map.of("email", person.email(), "password", password));
    }

    /** @param device what the client calls itself */
    Answer refresh(String refreshToken, String device) {
        JsonObject body = TwoFactorPerson.fields(Map.of("refresh_token", refreshToken));
        return way.send(way.request("POST", "/users/token/refresh/", body, Map.of("User-Agent", device)));
    }

    Answer verify(String token) {
        return post("/users/verify/", Map.of("token", token));
    }

    Answer forgot(Person person) {
        return post("/users/password/forgot/", Map.of("email", person.email()));
    }

    Answer reset(String token, String password) {
        return post("/users/password/reset/", Map.of("token", token, "password", password));
    }

    private Answer post(String path, Map<String, String> fields) {
        return way.post(path, TwoFactorPerson.fields(fields));
    }
}
