package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** By who knows the present one; and what signing in does with a hash of yesterday's cost (checks 14 and 22). */
@SystemTest
class APasswordIsChangedByItsOwnerIT {

    private final StackUnderTest stack;
    private final Api api;
    private final Person ann;

    APasswordIsChangedByItsOwnerIT(StackUnderTest stack) {
        this.stack = stack;
        this.api = stack.api();
        this.ann = Person.register(api, "Marigold");
    }

    @Test
    void andEverybodyWhoWasSignedInIsOut() {
        String other = ann.signIn().text("refresh_token");
        String own = ann.signIn().text("refresh_token");
        String password = "a new one " + UUID.randomUUID();

        assertThat(change(ann.password(), password).status()).isEqualTo(204);

        assertThat(refresh(other).status()).isEqualTo(401);
        assertThat(refresh(own).status()).isEqualTo(401);
        assertThat(signIn(ann.password()).status()).isEqualTo(401);
        assertThat(signIn(password).status()).isEqualTo(200);
        Letters.awaitOne(api, ann.email(), "Your password was changed");
    }

    @Test
    void whoWasAboutToSignInWithTheOldOneIsOutToo() throws Exception {
        ann.signIn();
        String password = "a new one " + UUID.randomUUID();
        List<Callable<Answer>> atOnce = List.of(
                () -> change(ann.password(), password),
                () -> signIn(ann.password()),
                () -> signIn(ann.password()),
                () -> signIn(ann.password()));

        List<Answer> answers = Parallel.all(atOnce);

        assertThat(answers.get(0).status()).isEqualTo(204);
        assertThat(answers.stream().skip(1).filter(Answer::isOk))
                .allSatisfy(signedIn -> assertThat(
                                refresh(signedIn.text("refresh_token")).status())
                        .isEqualTo(401));
        assertThat(stack.databases()
                        .number(
                                "users",
                                "SELECT count(*) FROM sessions WHERE ended_at IS NULL AND user_id = '" + ann.id()
                                        + "'"))
                .isZero();
    }

    @Test
    void notByWhoDoesNotKnowThePresentOne() {
        String password = "a new one " + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            Answer refused = change("not her password", password);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("\"/password\"", "\"wrong\"");
        }

        Answer locked = change(ann.password(), password);
        assertThat(locked.status()).isEqualTo(423);
        assertThat(Integer.parseInt(locked.retryAfter())).isBetween(1, 901);
        assertThat(signIn(ann.password()).status()).isEqualTo(200);
    }

    @Test
    void notToOneThatIsNoneOrHoldsWhatIsKnownOfHer() {
        assertNamed("short", "too-short");
        assertNamed("passwordpassword", "too-common");
        assertNamed("all my Marigolds 2026", "too-personal");
        assertNamed("mine is " + ann.email().split("@")[0], "too-personal");
        assertNamed("my Kontor password", "too-personal");
        assertNamed(ann.password(), "unchanged");
    }

    @Test
    void norIsAForgottenOneSetToWhatIsKnownOfHer() {
        api.post("/users/password/forgot/", TwoFactorPerson.fields(Map.of("email", ann.email())))
                .expect(202);
        String token = Letters.token(api, ann.email(), "Set a new password", 1);

        Answer refused = reset(token, "all my Marigolds 2026");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("\"/password\"", "too-personal");
        assertThat(reset(token, "a new one " + UUID.randomUUID()).status()).isEqualTo(204);
    }

    @Test
    void aHashOfYesterdaysCostIsRenewedWhenSheSignsIn() throws Exception {
        storeHashOf(ann.password(), 100_000);
        assertThat(signIn("not her password").status()).isEqualTo(401);
        assertThat(hash()).startsWith("PBKDF2WithHmacSHA256:100000:");

        List<Answer> answers = Parallel.times(4, () -> signIn(ann.password()));

        assertThat(answers).allMatch(Answer::isOk);
        assertThat(hash()).startsWith("PBKDF2WithHmacSHA256:600000:");
        String renewed = hash();
        assertThat(signIn(ann.password()).status()).isEqualTo(200);
        assertThat(hash()).isEqualTo(renewed);
    }

    @Test
    void alsoWhenSheSignsInInTwoSteps() throws Exception {
        TwoFactorPerson bea = TwoFactorPerson.register(api);
        storeHashOf(bea.person(), bea.person().password(), 100_000);
        String challenge = bea.challenge();
        assertThat(hash(bea.person())).startsWith("PBKDF2WithHmacSHA256:100000:");

        bea.withOtp(challenge, bea.app().next()).expect(200);

        assertThat(hash(bea.person())).startsWith("PBKDF2WithHmacSHA256:600000:");
        assertThat(bea.password().text("code")).isEqualTo("mfa-required");
    }

    private void assertNamed(String password, String code) {
        Answer refused = change(ann.password(), password);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.body()).contains("\"/new_password\"", "\"" + code + "\"");
    }

    private Answer change(String present, String next) {
        return ann.send(
                "PUT",
                "/users/" + ann.id() + "/password/",
                TwoFactorPerson.fields(Map.of("password", present, "new_password", next)),
                Map.of());
    }

    private Answer signIn(String password) {
        return api.post("/users/login/", TwoFactorPerson.fields(Map.of("email", ann.email(), "password", password)));
    }

    private Answer refresh(String token) {
        return api.post("/users/token/refresh/", TwoFactorPerson.fields(Map.of("refresh_token", token)));
    }

    private Answer reset(String token, String password) {
        return api.post("/users/password/reset/", TwoFactorPerson.fields(Map.of("token", token, "password", password)));
    }

    private void storeHashOf(String password, int iterations) throws GeneralSecurityException {
        storeHashOf(ann, password, iterations);
    }

    private void storeHashOf(Person person, String password, int iterations) throws GeneralSecurityException {
        byte[] salt = UUID.randomUUID().toString().substring(0, 16).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(password.toCharArray(), salt, iterations, 256))
                .getEncoded();
        String text = "PBKDF2WithHmacSHA256:" + iterations + ":"
                + Base64.getEncoder().encodeToString(salt) + ":"
                + Base64.getEncoder().encodeToString(hash);
        assertThat(stack.databases()
                        .change(
                                "users",
                                "UPDATE credentials SET password_hash = '" + text + "' WHERE user_id = '" + person.id()
                                        + "'"))
                .isEqualTo(1);
    }

    private String hash() {
        return hash(ann);
    }

    private String hash(Person person) {
        return stack.databases()
                .column("users", "SELECT password_hash FROM credentials WHERE user_id = '" + person.id() + "'")
                .get(0);
    }
}
