package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** Pausing, coming back and being erased, over all services. */
@SystemTest
class WhoLeavesIsForgottenIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final StackUnderTest stack;
    private final Api api;
    private final Person admin;
    private Customer customer;
    private Person ann;
    private String path;

    WhoLeavesIsForgottenIT(StackUnderTest stack) {
        this.stack = stack;
        this.api = stack.api();
        this.admin = Person.administrator(api);
    }

    @BeforeEach
    void register() {
        customer = Customer.register(api).with("10000.00");
        ann = customer.person();
        path = "/users/" + ann.id() + "/";
    }

    @Test
    void whoIsDeactivatedIsOutEverywhereAndCanBeTakenBack() {
        assertThat(ann.post(path + "deactivation/", password("not hers")).status())
                .isEqualTo(422);
        assertThat(ann.post(path + "deactivation/", password(ann.password()))
                        .expect(200)
                        .text("status"))
                .isEqualTo("deactivated");

        assertThat(signIn().status()).isEqualTo(401);
        awaitAccount("restricted");
        assertThat(admin.post(path + "reactivation/", null).expect(200).text("status"))
                .isEqualTo("pending");
        assertThat(signIn().status()).isEqualTo(200);
        awaitAccount("open");
    }

    @Test
    void anExportHasEverythingButSecrets() {
        JsonObject export = ann.get(path + "export/").expect(200).json();

        assertThat(export.getJsonObject("user").getString("email")).isEqualTo(ann.email());
        assertThat(export.getJsonArray("sessions")).hasSize(1);
        assertThat(export.getJsonArray("open_proofs").getJsonObject(0).getString("about"))
                .isEqualTo(ann.email());
        assertThat(export.toString()).doesNotContain("PBKDF2").doesNotContain("hash");
    }

    @Test
    void ofWhoIsErasedTheIdIsLeftAndTheBooks() {
        await().atMost(SOON).until(() -> contacts() == 1);
        String account = customer.account().id();

        ann.post(path + "erasure/", password(ann.password())).expect(204);

        assertThat(signIn().status()).isEqualTo(401);
        JsonObject left = admin.get(path).expect(200).json();
        assertThat(left.getString("status")).isEqualTo("erased");
        assertThat(left.toString()).doesNotContain(ann.email()).doesNotContain("Tester");
        assertThat(ann.get(path + "export/").status()).isEqualTo(404);
        await().atMost(SOON).until(() -> contacts() == 0);
        assertThat(stack.databases()
                        .number(
                                "notifications",
                                "SELECT count(*) FROM notifications WHERE user_id = '" + ann.id() + "'"))
                .isZero();
        await().atMost(SOON)
                .until(() -> admin.get("/accounts/" + account + "/")
                        .expect(200)
                        .text("status")
                        .equals("restricted"));
        assertThat(Person.register(api, "Tester").id()).isNotEqualTo(ann.id());
    }

    @Test
    void aProfileIsChangedInTheVersionThatWasSeen() {
        Answer changed = patch("{\"timezone\":\"Europe/Berlin\",\"locale\":\"de-de\"}", "\"999999\"");
        assertThat(changed.status()).isEqualTo(412);
        assertThat(changed.text("code")).isEqualTo("changed-meanwhile");

        Answer any = patch("{\"timezone\":\"Europe/Berlin\",\"locale\":\"de-de\"}", "*")
                .expect(200);
        assertThat(any.text("timezone")).isEqualTo("Europe/Berlin");
        assertThat(any.text("locale")).isEqualTo("de-DE");
        assertThat(patch("{\"timezone\":\"Mars/Olympus\",\"locale\":\"xx\"}", "*")
                        .status())
                .isEqualTo(422);
    }

    private Answer patch(String body, String seen) {
        JsonObject change = Json.createReader(new StringReader(body)).readObject();
        return ann.send("PATCH", path, change, Map.of("If-Match", seen));
    }

    private long contacts() {
        return stack.databases()
                .number("notifications", "SELECT count(*) FROM contacts WHERE user_id = '" + ann.id() + "'");
    }

    private void awaitAccount(String status) {
        await("the account to be " + status)
                .atMost(SOON)
                .until(() -> admin.get("/accounts/" + customer.account().id() + "/")
                        .expect(200)
                        .text("status")
                        .equals(status));
    }

    private Answer signIn() {
        return api.post(
                "/users/login/",
                Json.createObjectBuilder()
                        .add("email", ann.email())
                        .add("password", ann.password())
                        .build());
    }

    private static JsonObject password(String password) {
        return Json.createObjectBuilder().add("password", password).build();
    }
}
