package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.Mails;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** From the registration to the mail and back, and the same with another address. */
@SystemTest
class AnAddressCountsOnceItIsProvedIT {

    private final StackUnderTest stack;
    private final Api api;
    private Person ann;

    AnAddressCountsOnceItIsProvedIT(StackUnderTest stack) {
        this.stack = stack;
        this.api = stack.api();
    }

    @BeforeEach
    void register() {
        ann = Person.register(api, "Ann");
    }

    @Test
    void theTokenOfTheMailMakesAPendingUserActiveOnce() {
        assertThat(self().getString("status")).isEqualTo("pending");
        String token = Letters.token(api, ann.email(), Mails.VERIFICATION, 1);

        assertThat(verify(token).status()).isEqualTo(204);
        assertThat(self().getString("status")).isEqualTo("active");
        assertThat(self().getBoolean("email_verified")).isTrue();
        assertThat(verify(token).text("code")).isEqualTo("invalid-token");
    }

    @Test
    void nothingOfItIsKeptOnceItWasMailed() {
        String token = Letters.token(api, ann.email(), Mails.VERIFICATION, 1);

        assertThat(stack.databases().ids("users", "SELECT data FROM outbox WHERE key = '" + ann.id() + "'"))
                .isNotEmpty()
                .noneMatch(data -> data.contains(token));
        assertThat(stack.databases().ids("users", "SELECT p::text FROM proofs p WHERE user_id = '" + ann.id() + "'"))
                .hasSize(1)
                .noneMatch(row -> row.contains(token));
        assertThat(stack.databases()
                        .ids("notifications", "SELECT n::text FROM notifications n WHERE user_id = '" + ann.id() + "'"))
                .hasSize(1)
                .noneMatch(row -> row.contains(token));
    }

    @Test
    void anotherMailIsNotSentWithinAMinuteAndTheAnswerIsThatOfAStranger() {
        Answer known = resend(ann.email());
        Answer unknown = resend(UUID.randomUUID() + "@example.org");

        assertThat(known.status()).isEqualTo(202).isEqualTo(unknown.status());
        assertThat(known.body()).isEmpty();
        assertThat(unknown.body()).isEmpty();
        String token = Letters.token(api, ann.email(), Mails.VERIFICATION, 1);
        assertThat(verify(token).status()).isEqualTo(204);
    }

    @Test
    void anotherAddressNeedsThePasswordAndItsOwnProof() {
        verify(Letters.token(api, ann.email(), Mails.VERIFICATION, 1)).expect(204);
        String wanted = "ann-" + UUID.randomUUID() + "@example.net";

        assertThat(change(wanted, "not her password").text("code")).isEqualTo("validation");
        forgetThePause();
        change(wanted, ann.password()).expect(202);
        assertThat(self().getString("email")).isEqualTo(ann.email());
        String token = Letters.token(api, wanted, Mails.VERIFICATION, 1);

        verify(token).expect(204);

        assertThat(self().getString("email")).isEqualTo(wanted);
        Letters.awaitOne(api, ann.email(), "Your e-mail address was changed");
    }

    @Test
    void anothersAddressIsAskedForInVain() {
        Person bob = Person.register(api, "Bob");
        Letters.token(api, bob.email(), Mails.VERIFICATION, 1);

        change(bob.email(), ann.password()).expect(202);

        assertThat(Mails.texts(bob.email(), Mails.VERIFICATION, api)).hasSize(1);
        assertThat(self().getString("email")).isEqualTo(ann.email());
    }

    /** A minute must go by between two mails; the test does not wait for it. */
    private void forgetThePause() {
        stack.databases()
                .change(
                        "users",
                        "UPDATE proofs SET issued_at = issued_at - interval '2 minutes' WHERE user_id = '" + ann.id()
                                + "'");
    }

    private JsonObject self() {
        return ann.get("/users/" + ann.id() + "/").expect(200).json();
    }

    private Answer verify(String token) {
        return api.post(
                "/users/verify/", Json.createObjectBuilder().add("token", token).build());
    }

    private Answer resend(String email) {
        return api.post(
                "/users/verify/resend/",
                Json.createObjectBuilder().add("email", email).build());
    }

    private Answer change(String email, String password) {
        return ann.send(
                "PUT",
                "/users/" + ann.id() + "/email/",
                Json.createObjectBuilder()
                        .add("email", email)
                        .add("password", password)
                        .build(),
                Map.of());
    }
}
