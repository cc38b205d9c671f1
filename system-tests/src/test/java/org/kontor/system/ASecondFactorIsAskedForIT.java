package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** Signing in with an authenticator app, with everything that goes wrong (OWASP ASVS 5.0, 6.3.3, 6.5 and 6.6). */
@SystemTest
class ASecondFactorIsAskedForIT {

    private final StackUnderTest stack;
    private final Api api;

    ASecondFactorIsAskedForIT(StackUnderTest stack) {
        this.stack = stack;
        this.api = stack.api();
    }

    @Test
    void onceACodeOfItWasShown() {
        Person ann = Person.register(api, "Ann");
        String other = ann.signIn().text("refresh_token");
        String own = ann.signIn().text("refresh_token");

        assertThat(TwoFactorPerson.begin(ann, "not her password").status()).isEqualTo(422);
        Answer begun = TwoFactorPerson.begin(ann, ann.password()).expect(200);
        assertThat(begun.text("uri")).startsWith("otpauth://totp/Kontor:").contains("secret=" + begun.text("secret"));
        Authenticator app = new Authenticator(begun.text("secret"));
        assertThat(status(ann).getBoolean("enabled")).isFalse();
        assertThat(TwoFactorPerson.confirm(ann, app.wrong()).text("code")).isEqualTo("invalid-code");
        assertThat(signIn(ann).status()).isEqualTo(200);

        assertThat(TwoFactorPerson.codes(
                        TwoFactorPerson.confirm(ann, app.next()).expect(200)))
                .hasSize(10);

        assertThat(status(ann).getBoolean("enabled")).isTrue();
        assertThat(status(ann).getInt("recovery_codes_left")).isEqualTo(10);
        assertThat(TwoFactorPerson.begin(ann, ann.password()).text("code")).isEqualTo("mfa-enabled");
        assertThat(signIn(ann).text("code")).isEqualTo("mfa-required");
        assertThat(refresh(other).status()).isEqualTo(401);
        assertThat(refresh(own).status()).isEqualTo(200);
        Letters.awaitOne(api, ann.email(), "Your second factor was turned on");
    }

    @Test
    void inTwoSteps() {
        TwoFactorPerson ann = TwoFactorPerson.register(api);
        Answer asked = ann.password();
        assertThat(asked.status()).isEqualTo(401);
        assertThat(asked.text("code")).isEqualTo("mfa-required");
        assertThat(asked.json().getInt("expires_in")).isEqualTo(300);
        assertThat(asked.json()).doesNotContainKeys("access_token", "refresh_token");
        String challenge = asked.text("challenge");

        assertThat(ann.withOtp(challenge, ann.app().wrong()).text("code")).isEqualTo("invalid-code");
        assertThat(ann.withOtp(challenge, ann.app().again()).text("code")).isEqualTo("invalid-code");
        Answer signedIn = ann.withOtp(challenge, ann.app().next()).expect(200);

        assertThat(claims(signedIn).getJsonArray("amr")).hasToString("[\"otp\",\"pwd\"]");
        assertThat(claims(refresh(signedIn.text("refresh_token")).expect(200)).getJsonArray("amr"))
                .hasToString("[\"otp\",\"pwd\"]");
        assertThat(ann.withOtp(challenge, ann.app().next()).text("code")).isEqualTo("invalid-challenge");
        assertThat(ann.withOtp("none", "000000").text("code")).isEqualTo("invalid-challenge");
        assertThat(ann.password("not her password").text("code")).isEqualTo("invalid-credentials");
    }

    @Test
    void inOneStep() {
        TwoFactorPerson ann = TwoFactorPerson.register(api);
        String otp = ann.app().next();

        Answer signedIn = atOnce(ann, ann.person().password(), otp).expect(200);

        assertThat(claims(signedIn).getJsonArray("amr")).hasToString("[\"otp\",\"pwd\"]");
        assertThat(atOnce(ann, ann.person().password(), otp).text("code")).isEqualTo("invalid-code");
        assertThat(atOnce(ann, "not her password", ann.app().next()).text("code"))
                .isEqualTo("invalid-credentials");
    }

    @Test
    void oneCodeLetsOneInOfManyWhoComeAtOnce() throws Exception {
        TwoFactorPerson ann = TwoFactorPerson.register(api);
        List<String> challenges = List.of(ann.challenge(), ann.challenge(), ann.challenge(), ann.challenge());
        String otp = ann.app().next();

        List<Answer> answers = Parallel.all(challenges.stream()
                .map(challenge -> (java.util.concurrent.Callable<Answer>) () -> ann.withOtp(challenge, otp))
                .toList());

        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 401, 401, 401);
    }

    @Test
    void orARecoveryCodeWhichIsGoodOnce() {
        TwoFactorPerson ann = TwoFactorPerson.register(api);
        String code = ann.recoveryCodes().get(3);

        Answer signedIn = ann.withRecoveryCode(ann.challenge(), code).expect(200);
        assertThat(claims(signedIn).getJsonArray("amr")).hasToString("[\"otp\",\"pwd\"]");
        assertThat(ann.withRecoveryCode(ann.challenge(), code).text("code")).isEqualTo("invalid-code");
        assertThat(ann.withRecoveryCode(ann.challenge(), TwoFactorPerson.madeUp())
                        .text("code"))
                .isEqualTo("invalid-code");

        assertThat(ann.change("recovery-codes", "otp", ann.app().wrong()).text("code"))
                .isEqualTo("invalid-code");
        List<String> newer = TwoFactorPerson.codes(
                ann.change("recovery-codes", "otp", ann.app().next()).expect(200));
        assertThat(ann.withRecoveryCode(ann.challenge(), ann.recoveryCodes().get(4))
                        .status())
                .isEqualTo(401);
        assertThat(ann.withRecoveryCode(ann.challenge(), newer.get(0)).status()).isEqualTo(200);
    }

    @Test
    void fiveWrongCodesLockItWhateverTheChallenge() {
        TwoFactorPerson ann = TwoFactorPerson.register(api);
        for (int i = 0; i < 5; i++) {
            assertThat(ann.withOtp(ann.challenge(), ann.app().wrong()).status()).isEqualTo(401);
        }

        Answer locked = ann.withOtp(ann.challenge(), ann.app().next());
        assertThat(locked.status()).isEqualTo(423);
        assertThat(Integer.parseInt(locked.retryAfter())).isBetween(1, 901);
        assertThat(ann.change("removal", "recovery_code", ann.recoveryCodes().get(0))
                        .status())
                .isEqualTo(423);
    }

    @Test
    void alsoAfterAForgottenPasswordWasSetAnew() {
        TwoFactorPerson ann = TwoFactorPerson.register(api);
        String before = ann.challenge();
        api.post(
                        "/users/password/forgot/",
                        TwoFactorPerson.fields(Map.of("email", ann.person().email())))
                .expect(202);
        String token = Letters.token(api, ann.person().email(), "Set a new password", 1);
        String password = "a new one " + UUID.randomUUID();
        api.post("/users/password/reset/", TwoFactorPerson.fields(Map.of("token", token, "password", password)))
                .expect(204);

        assertThat(ann.password(password).text("code")).isEqualTo("mfa-required");
        assertThat(ann.withOtp(before, ann.app().next()).text("code")).isEqualTo("invalid-challenge");
    }

    @Test
    void untilItIsTurnedOff() {
        TwoFactorPerson ann = TwoFactorPerson.register(api);
        String other =
                ann.withOtp(ann.challenge(), ann.app().next()).expect(200).text("refresh_token");
        String challenge = ann.challenge();
        assertThat(ann.change("removal", "otp", ann.app().wrong()).text("code")).isEqualTo("invalid-code");
        assertThat(ann.person()
                        .post(
                                TwoFactorPerson.mfa(ann.person()) + "removal/",
                                TwoFactorPerson.fields(Map.of(
                                        "password", "not hers", "otp", ann.app().wrong())))
                        .text("code"))
                .isEqualTo("validation");

        ann.change("removal", "recovery_code", ann.recoveryCodes().get(0)).expect(204);

        assertThat(claims(ann.password().expect(200)).getJsonArray("amr")).hasToString("[\"pwd\"]");
        assertThat(ann.withOtp(challenge, ann.app().next()).text("code")).isEqualTo("invalid-challenge");
        assertThat(refresh(other).status()).isEqualTo(401);
        assertThat(ann.change("removal", "recovery_code", ann.recoveryCodes().get(1))
                        .text("code"))
                .isEqualTo("mfa-not-enabled");
        Letters.awaitOne(api, ann.person().email(), "Your second factor was turned off");
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        TwoFactorPerson ann = TwoFactorPerson.register(api);
        Person admin = Person.administrator(api);
        Person bob = Person.register(api, "Bob");
        String path = TwoFactorPerson.mfa(ann.person());

        assertThat(admin.get(path).status()).isEqualTo(403);
        assertThat(bob.get(path).status()).isEqualTo(404);
        assertThat(admin.post(path + "removal/", TwoFactorPerson.fields(Map.of()))
                        .status())
                .isEqualTo(403);
        assertThat(admin.get("/users/" + ann.person().id() + "/").expect(200).body())
                .doesNotContain("mfa", "factor", "secret");
        List<String> types = admin
                .get("/users/audit/?subject=" + ann.person().id())
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(event -> event.getString("type"))
                .toList();
        assertThat(types).contains("second-factor-begun", "second-factor-added");
    }

    @Test
    void whoIsDeactivatedMeanwhileStaysOut() {
        TwoFactorPerson ann = TwoFactorPerson.register(api);
        String challenge = ann.challenge();
        Person admin = Person.administrator(api);
        String path = "/users/" + ann.person().id() + "/";
        admin.post(path + "deactivation/", TwoFactorPerson.fields(Map.of())).expect(200);

        assertThat(ann.withOtp(challenge, ann.app().next()).text("code")).isEqualTo("invalid-challenge");

        admin.post(path + "reactivation/", null).expect(200);
        assertThat(ann.withOtp(challenge, ann.app().again()).text("code")).isEqualTo("invalid-challenge");
        assertThat(ann.password().text("code")).isEqualTo("mfa-required");
    }

    @Test
    void anExportSaysThatThereIsOneAndAnErasureRemovesIt() {
        TwoFactorPerson ann = TwoFactorPerson.register(api);
        ann.challenge();
        String path = "/users/" + ann.person().id() + "/";

        JsonObject export = ann.person().get(path + "export/").expect(200).json();
        assertThat(export.getJsonObject("second_factor").keySet())
                .containsExactlyInAnyOrder("since", "recovery_codes_left");

        ann.person()
                .post(
                        path + "erasure/",
                        TwoFactorPerson.fields(Map.of("password", ann.person().password())))
                .expect(204);
        for (String table : List.of("second_factors", "recovery_codes", "sign_in_challenges")) {
            assertThat(stack.databases()
                            .number(
                                    "users",
                                    "SELECT count(*) FROM " + table + " WHERE user_id = '"
                                            + ann.person().id() + "'"))
                    .as(table)
                    .isZero();
        }
    }

    private JsonObject status(Person person) {
        return person.get(TwoFactorPerson.mfa(person)).expect(200).json();
    }

    private Answer signIn(Person person) {
        return api.post(
                "/users/login/",
                TwoFactorPerson.fields(Map.of("email", person.email(), "password", person.password())));
    }

    private Answer atOnce(TwoFactorPerson ann, String password, String otp) {
        return api.post(
                "/users/login/",
                TwoFactorPerson.fields(Map.of("email", ann.person().email(), "password", password, "otp", otp)));
    }

    private Answer refresh(String token) {
        return api.post("/users/token/refresh/", TwoFactorPerson.fields(Map.of("refresh_token", token)));
    }

    private static JsonObject claims(Answer signedIn) {
        String[] parts = signedIn.text("access_token").split("\\.");
        String text = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return Json.createReader(new StringReader(text)).readObject();
    }
}
