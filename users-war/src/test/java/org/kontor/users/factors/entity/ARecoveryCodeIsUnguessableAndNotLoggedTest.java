package org.kontor.users.factors.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R14.5. */
class ARecoveryCodeIsUnguessableAndNotLoggedTest {

    private static final UUID ANN = UUID.fromString("019abf3c-6d00-7a11-8c4e-2f6d1b0a9e55");
    private static final UUID BOB = UUID.fromString("019abf3c-6d00-7a11-8c4e-2f6d1b0a9e56");

    private final List<RecoveryCode> codes = RecoveryCode.set(new SecureRandom());

    @Test
    void thereAreTenOfTwentyFourLettersOfThirtyTwo() {
        assertThat(codes)
                .hasSize(10)
                .allSatisfy(code -> assertThat(code.text()).matches("([a-z2-7]{4}-){5}[a-z2-7]{4}"));
        assertThat(codes.stream().map(RecoveryCode::text)).doesNotHaveDuplicates();
    }

    @Test
    void caseSpacesAndHyphensDoNotMatter() {
        RecoveryCode code = codes.get(0);
        String typed = " " + code.text().toUpperCase(java.util.Locale.ROOT).replace('-', ' ');

        assertThat(RecoveryCode.presented(typed).hash(ANN)).isEqualTo(code.hash(ANN));
    }

    @Test
    void theSameCodeOfTwoUsersHasTwoHashes() {
        assertThat(codes.get(0).hash(ANN))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(codes.get(0).hash(BOB));
    }

    @Test
    void itDoesNotShowInLogs() {
        assertThat(codes.get(0)).asString().isEqualTo("recovery code");
    }
}
