package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.client.Mails;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** Codes and tokens that are good once are good once over two servers of users, in turn and at the same moment. */
@SystemTest
class WhatIsGoodOnceIsGoodAtOneServerIT {

    private static final int RACES = 3;

    private final List<Door> doors;
    private final Door here;
    private final Door there;

    WhatIsGoodOnceIsGoodAtOneServerIT(StackUnderTest stack) {
        this.doors = Door.all(stack);
        this.here = doors.get(0);
        this.there = doors.get(1);
    }

    @Test
    void aCodeOfAnAuthenticatorAndTheChallengeItAnswers() {
        TwoFactorPerson ann = TwoFactorPerson.register(here.way());
        TwoFactorPerson elsewhere = ann.through(there.way());
        String challenge = ann.challenge();
        String other = ann.challenge();
        String otp = ann.app().next();

        elsewhere.withOtp(challenge, otp).expect(200);

        assertThat(ann.withOtp(other, otp).text("code")).isEqualTo("invalid-code");
        String next = ann.app().next();
        assertThat(ann.withOtp(challenge, next).text("code")).isEqualTo("invalid-challenge");
        assertThat(ann.withOtp(other, next).status()).isEqualTo(200);
    }

    @RepeatedTest(RACES)
    void aCodeAtTheSameMoment() throws Exception {
        TwoFactorPerson ann = TwoFactorPerson.register(here.way());
        List<TwoFactorPerson> both = List.of(ann, ann.through(there.way()));
        List<String> challenges = List.of(ann.challenge(), ann.challenge());
        String otp = ann.app().next();
        String recovery = ann.recoveryCodes().get(0);

        onlyOne(Door.atOnce(doors, door -> {
            int place = doors.indexOf(door);
            return both.get(place).withOtp(challenges.get(place), otp);
        }));
        List<String> others = List.of(ann.challenge(), ann.challenge());
        onlyOne(Door.atOnce(doors, door -> {
            int place = doors.indexOf(door);
            return both.get(place).withRecoveryCode(others.get(place), recovery);
        }));
    }

    @Test
    void aRefreshTokenWhoseReuseEndsTheSession() {
        Person ann = here.register();
        String first = ann.signIn().text("refresh_token");
        String second = here.refresh(first, "phone").expect(200).text("refresh_token");

        assertThat(there.refresh(first, "thief").text("code")).isEqualTo("invalid-refresh-token");

        assertThat(here.refresh(second, "phone").status()).isEqualTo(401);
        assertThat(there.refresh(second, "phone").status()).isEqualTo(401);
    }

    @Test
    void unlessItsAnswerGotLost() {
        Person ann = here.register();
        String first = ann.signIn().text("refresh_token");
        here.refresh(first, "phone").expect(200);

        String second = there.refresh(first, "phone").expect(200).text("refresh_token");

        assertThat(here.refresh(second, "phone").status()).isEqualTo(200);
    }

    @RepeatedTest(RACES)
    void aRefreshTokenAtTheSameMoment() throws Exception {
        Person ann = here.register();
        String first = ann.signIn().text("refresh_token");

        Answer taken = onlyOne(Door.atOnce(doors, door -> door.refresh(first, door == here ? "phone" : "thief")));

        assertThat(doors)
                .allSatisfy(door -> assertThat(door.refresh(taken.text("refresh_token"), "phone")
                                .status())
                        .isEqualTo(401));
    }

    @RepeatedTest(RACES)
    void aTokenThatProvesAnAddressAtTheSameMoment() throws Exception {
        Person ann = here.register();
        String token = Letters.token(here.way(), ann.email(), Mails.VERIFICATION, 1);

        onlyOne(Door.atOnce(doors, door -> door.verify(token)));
    }

    @RepeatedTest(RACES)
    void aTokenForANewPasswordAtTheSameMoment() throws Exception {
        Person ann = here.register();
        here.forgot(ann).expect(202);
        String token = Letters.token(here.way(), ann.email(), "Set a new password", 1);
        List<String> passwords = List.of("a new one " + UUID.randomUUID(), "another " + UUID.randomUUID());

        List<Answer> answers = Door.atOnce(doors, door -> door.reset(token, passwords.get(doors.indexOf(door))));

        int winner = answers.indexOf(onlyOne(answers));
        assertThat(doors).allSatisfy(door -> {
            assertThat(door.signIn(ann, passwords.get(winner)).status()).isEqualTo(200);
            assertThat(door.signIn(ann, passwords.get(1 - winner)).status()).isEqualTo(401);
        });
    }

    /** The one that was taken, if the other was refused. */
    private static Answer onlyOne(List<Answer> answers) {
        List<Answer> taken = answers.stream().filter(Answer::isOk).toList();
        assertThat(taken).as(answers.toString()).hasSize(1);
        assertThat(answers.stream().filter(answer -> !answer.isOk()).map(Answer::status))
                .as(answers.toString())
                .allMatch(status -> status >= 400 && status < 500);
        return taken.get(0);
    }
}
