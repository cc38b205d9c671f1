package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/**
 * ASVS 7.5.1, rule R14.7 of users: a token alone, which may be stolen, changes nothing by which its owner signs in, is
 * reached, or gets in again.
 */
@SystemTest
class WhatSignsInIsChangedWithThePasswordIT {

    private final StackUnderTest stack;
    private final Api api;
    private final Person ann;

    WhatSignsInIsChangedWithThePasswordIT(StackUnderTest stack) {
        this.stack = stack;
        this.api = stack.api();
        this.ann = Person.register(api, "Ann");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT,   email/,              email,        ann@example.net",
        "PUT,   phone/,              phone_number, +14155550123",
        "PUT,   password/,           new_password, seventeen grey geese",
        "PATCH, '',                  username,     ann.lee",
        "POST,  mfa/,                '',           ''",
        "POST,  mfa/recovery-codes/, otp,          012345",
        "POST,  mfa/removal/,        otp,          012345",
        "POST,  deactivation/,       '',           ''",
        "POST,  erasure/,            '',           ''"
    })
    void everyOperationNamesThePasswordThatIsMissing(String method, String path, String field, String value) {
        Map<String, String> fields = field.isEmpty() ? Map.of() : Map.of(field, value);

        Answer refused = ann.send(method, self() + path, TwoFactorPerson.fields(fields), Map.of());

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.body()).contains("\"/password\"", "\"missing\"");
    }

    @Test
    void aUsernameIsAnotherOnceThePasswordWasRight() {
        String username = "ann-" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(rename(username, "not her password").body()).contains("\"/password\"", "\"wrong\"");
        assertThat(signIn(username).status()).isEqualTo(401);

        rename(username, ann.password()).expect(200);

        assertThat(signIn(username).status()).isEqualTo(200);
    }

    @Test
    void whoHasASecondFactorShowsThatTooAndEachCodeOnce() {
        TwoFactorPerson bea = TwoFactorPerson.register(api);
        String code = bea.recoveryCodes().get(0);

        assertThat(email(bea, Map.of()).body()).contains("\"/otp\"", "\"missing\"");
        assertThat(email(bea, Map.of("otp", "none")).text("code")).isEqualTo("invalid-code");
        assertThat(email(bea, Map.of("otp", "000000", "recovery_code", code)).body())
                .contains("\"/otp\"", "\"one-of\"");
        forgetThePause(bea);
        email(bea, Map.of("recovery_code", code)).expect(202);

        assertThat(phone(bea, Map.of("recovery_code", code)).text("code")).isEqualTo("invalid-code");
        phone(bea, Map.of("otp", bea.app().next())).expect(202);
        assertThat(username(bea, Map.of()).body()).contains("\"/otp\"", "\"missing\"");
        username(bea, Map.of("recovery_code", bea.recoveryCodes().get(1))).expect(200);
    }

    /** A minute must go by between two mails; the test does not wait for it. */
    private void forgetThePause(TwoFactorPerson person) {
        stack.databases()
                .change(
                        "users",
                        "UPDATE proofs SET issued_at = issued_at - interval '2 minutes' WHERE user_id = '"
                                + person.person().id() + "'");
    }

    private static Answer email(TwoFactorPerson person, Map<String, String> proof) {
        return ask(person, "PUT", "email/", "email", UUID.randomUUID() + "@example.net", proof);
    }

    private static Answer phone(TwoFactorPerson person, Map<String, String> proof) {
        return ask(person, "PUT", "phone/", "phone_number", "+14155550123", proof);
    }

    private static Answer username(TwoFactorPerson person, Map<String, String> proof) {
        String wanted = "bea-" + UUID.randomUUID().toString().substring(0, 8);
        return ask(person, "PATCH", "", "username", wanted, proof);
    }

    private static Answer ask(
            TwoFactorPerson person, String method, String path, String field, String value, Map<String, String> proof) {
        Map<String, String> fields = new HashMap<>(proof);
        fields.put("password", person.person().password());
        fields.put(field, value);
        return person.person()
                .send(method, "/users/" + person.person().id() + "/" + path, TwoFactorPerson.fields(fields), Map.of());
    }

    private Answer rename(String username, String password) {
        return ann.send(
                "PATCH", self(), TwoFactorPerson.fields(Map.of("username", username, "password", password)), Map.of());
    }

    private Answer signIn(String username) {
        return api.post(
                "/users/login/", TwoFactorPerson.fields(Map.of("username", username, "password", ann.password())));
    }

    private String self() {
        return "/users/" + ann.id() + "/";
    }
}
