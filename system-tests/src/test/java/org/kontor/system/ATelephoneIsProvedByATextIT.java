package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.Mails;
import org.kontor.client.Person;
import org.kontor.client.Texts;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** From the wish for a code to the text and back, and what is texted after that. */
@SystemTest
class ATelephoneIsProvedByATextIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Pattern CODE = Pattern.compile("([0-9]{6}) is your Kontor code\\..*");
    private static final JsonObject AT_ANY_TIME = Json.createObjectBuilder()
            .add("texts", true)
            .add("timezone", "Europe/Berlin")
            .add("quiet_from", "00:00")
            .add("quiet_until", "00:00")
            .build();

    private final StackUnderTest stack;
    private final Api api;
    private Person ann;
    private String number;

    ATelephoneIsProvedByATextIT(StackUnderTest stack) {
        this.stack = stack;
        this.api = stack.api();
    }

    @BeforeEach
    void register() {
        ann = Person.register(api, "Ann");
        number = "+1415555%04d".formatted(ThreadLocalRandom.current().nextInt(10_000));
    }

    @AfterEach
    void startWhatWasStopped() {
        stack.part("mail").start();
    }

    @Test
    void theCodeOfTheTextMakesTheNumberHers() {
        String code = askForACode();

        JsonObject proved = ann.post("/users/" + ann.id() + "/phone/verification/", code(code))
                .expect(200)
                .json();

        assertThat(proved.getString("phone_number")).isEqualTo(number);
        assertThat(proved.getBoolean("phone_verified")).isTrue();
        assertThat(ann.post("/users/" + ann.id() + "/phone/verification/", code(code))
                        .text("code"))
                .isEqualTo("invalid-code");
    }

    /** Whoever has found a token must not be able to put a number of his own in the place of hers. */
    @Test
    void noCodeIsSentForWhoDoesNotKnowThePassword() {
        for (int i = 0; i < 5; i++) {
            Answer refused = ask("not her password");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("\"/password\"", "\"wrong\"");
        }

        assertThat(ask(ann.password()).status()).isEqualTo(423);
        assertThat(stack.databases().column("users", "SELECT purpose FROM proofs WHERE user_id = '" + ann.id() + "'"))
                .doesNotContain("PHONE_NUMBER");
    }

    @Test
    void nothingOfItIsKeptOnceItWasSent() {
        String code = askForACode();

        await("the text to be noted as sent")
                .atMost(SOON)
                .until(() -> !column("d.status").contains("sending"));
        assertThat(column("concat_ws('/', d.status, d.segments, n.secret, n.recipient)"))
                .containsExactly("sent/1");
        assertThat(column("n.body")).singleElement().asString().doesNotContain(code);
        assertThat(stack.databases()
                        .column(
                                "users",
                                "SELECT data::jsonb ->> 'secret' FROM outbox WHERE type ="
                                        + " 'org.kontor.users.phone_verification_requested.v1' AND key = '" + ann.id()
                                        + "' AND data::jsonb ? 'secret'"))
                .isEmpty();
    }

    @Test
    void withoutAProviderTheServiceIsReadyAndTheTextComesLater() {
        stack.part("mail").stop();
        ask(ann.password()).expect(202);
        await("a try that failed").atMost(SOON).until(() -> column("d.status").contains("failed"));
        assertThat(stack.part("notifications").health("ready")).isEqualTo(200);

        stack.part("mail").start();

        await("the text")
                .atMost(Duration.ofSeconds(60))
                .until(() -> Texts.to(number, api).size() == 1);
    }

    @Test
    void aMessageIsTextedToWhoAskedForTextsAndMailedToWhoDidNot() {
        String code = askForACode();
        ann.post("/users/" + ann.id() + "/phone/verification/", code(code)).expect(200);
        await("notifications to know the number")
                .atMost(SOON)
                .until(() -> stack.databases()
                        .column(
                                "notifications",
                                "SELECT phone_verified FROM contacts WHERE user_id = '" + ann.id() + "'")
                        .contains("t"));

        post("The first", "goes by mail");
        Letters.awaitOne(api, ann.email(), "The first");
        ann.send("PUT", "/notifications/preferences/", AT_ANY_TIME, Map.of()).expect(200);
        assertThat(ann.get("/notifications/preferences/").expect(200).json()).isEqualTo(AT_ANY_TIME);
        post("The second", "goes by text");

        await("the text").atMost(SOON).until(() -> Texts.to(number, api).contains("goes by text"));
        assertThat(Mails.texts(ann.email(), "The second", api)).isEmpty();
        assertThat(Texts.to(number, api)).hasSize(2).noneMatch(text -> text.contains("by mail"));
    }

    private void post(String subject, String body) {
        JsonObject message = Json.createObjectBuilder()
                .add("user_id", ann.id())
                .add("subject", subject)
                .add("body", body)
                .add("channel", "sms")
                .build();
        Person.administrator(api).post("/notifications/", message).expect(202);
    }

    private String askForACode() {
        ask(ann.password()).expect(202);
        List<String> texts = await("a text to " + number)
                .atMost(SOON)
                .until(() -> Texts.to(number, api), found -> found.size() == 1);
        Matcher code = CODE.matcher(texts.get(0));
        assertThat(code.matches()).as(texts.get(0)).isTrue();
        return code.group(1);
    }

    private Answer ask(String password) {
        JsonObject wish = Json.createObjectBuilder()
                .add("phone_number", number)
                .add("password", password)
                .build();
        return ann.send("PUT", "/users/" + ann.id() + "/phone/", wish, Map.of());
    }

    private static JsonObject code(String code) {
        return Json.createObjectBuilder().add("code", code).build();
    }

    /** Of what was to be texted. */
    private List<String> column(String what) {
        return stack.databases()
                .column(
                        "notifications",
                        "SELECT " + what + " FROM notifications n JOIN deliveries d ON d.notification_id = n.id"
                                + " WHERE n.user_id = '" + ann.id() + "' AND d.channel = 'sms'");
    }
}
