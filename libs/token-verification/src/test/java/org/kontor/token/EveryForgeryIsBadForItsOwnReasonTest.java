package org.kontor.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test that uses a forgery shows nothing if it is refused for another flaw than the one it is named for. */
class EveryForgeryIsBadForItsOwnReasonTest {

    private static final URI TRAP = URI.create("http://127.0.0.1:9/");

    private final TestTokens tokens = new TestTokens();
    private final StrictVerifier verifier = new StrictVerifier(tokens.jwks());
    private final UUID user = UUID.randomUUID();
    private final Forgeries forgeries = new Forgeries(tokens, user, TRAP, "customer");

    @Test
    void aGoodTokenIsAccepted() {
        assertThat(verifier.accepts(tokens.token(user, "customer"))).isTrue();
    }

    @Test
    void aStrictVerifierRefusesThemAll() {
        assertThat(forgeries.all())
                .hasSizeGreaterThan(80)
                .allSatisfy(forgery -> assertThat(verifier.accepts(forgery.token()))
                        .as(forgery.flaw())
                        .isFalse());
    }

    @Test
    void forgedClaimsBearAGenuineSignature() {
        assertThat(new ForgedClaims(tokens, user, "customer").all())
                .hasSizeGreaterThan(25)
                .allSatisfy(forgery -> assertThat(verifier.acceptsTheSignatureOf(forgery.token()))
                        .as(forgery.flaw())
                        .isTrue());
    }

    @Test
    void forgedHeadersAndAlgorithmsBearGoodClaims() {
        String claims = TestTokens.claims(user, "customer").toJson();
        List<Forgery> others = Stream.of(
                        new ForgedAlgorithms(tokens, claims).all(), new ForgedHeaders(tokens, claims, TRAP).all())
                .flatMap(List::stream)
                .toList();
        assertThat(others)
                .hasSizeGreaterThan(40)
                .allSatisfy(forgery ->
                        assertThat(payload(forgery.token())).as(forgery.flaw()).isEqualTo(claims));
    }

    @Test
    void theyAreToldApartByTheirFlaws() {
        assertThat(forgeries.all().stream().map(Forgery::flaw)).doesNotHaveDuplicates();
        assertThat(forgeries.with("expired").token()).isNotEmpty();
    }

    @Test
    void theOversizedWouldBeGoodIfTheyWereShort() {
        assertThat(forgeries.oversized()).hasSize(2).allSatisfy(forgery -> {
            assertThat(forgery.token()).hasSizeGreaterThan(100_000);
            assertThat(verifier.accepts(forgery.token())).isTrue();
        });
    }

    private static String payload(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8);
    }
}
