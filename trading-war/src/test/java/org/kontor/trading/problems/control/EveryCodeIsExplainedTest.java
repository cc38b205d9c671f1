package org.kontor.trading.problems.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.trading.orders.entity.Reason;
import org.kontor.trading.problems.entity.ProblemEntry;

/** R1, R2: no problem without a page. */
class EveryCodeIsExplainedTest {

    /** A problem being made, up to the end of its statement or to what is added to it. */
    private static final Pattern MADE = Pattern.compile(
            "Problem\\.(?:of|conflict|unprocessable)\\((.*?)(?:;|\\.with\\(|\\.instance\\(|\\.detail\\()",
            Pattern.DOTALL);
    /** Codes are words joined by hyphens; titles have capitals and spaces. */
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");

    /** Source: domain reference 2.5b. */
    private static final Set<String> REJECT_CATALOGUE = Set.of(
            "validation",
            "unknown-symbol",
            "not-tradable",
            "not-fractionable",
            "account-restricted",
            "tif-not-allowed",
            "outside-session",
            "cutoff-passed",
            "price-increment",
            "price-too-far",
            "stop-on-wrong-side",
            "order-too-large",
            "no-reference-price",
            "insufficient-buying-power",
            "insufficient-shares",
            "self-trade",
            "duplicate-client-order-id",
            "idempotency-key-reuse",
            "request-in-progress",
            "order-not-cancelable",
            "order-not-replaceable",
            "too-late-to-cancel",
            "rate-limited");

    private final ProblemCatalogue catalogue = new ProblemCatalogue();

    @BeforeEach
    void load() {
        catalogue.load();
    }

    @Test
    void whatTheSourcesAnswerWithHasAnEntry() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path root : List.of(Path.of("src/main/java"), Path.of("../libs"))) {
            used.addAll(codesIn(root));
        }

        assertThat(used).contains("not-found", "unauthenticated", "deposit-limit", "internal-error", "bad-request");
        assertThat(codes()).containsAll(used);
    }

    @Test
    void theRejectCatalogueIsComplete() {
        assertThat(codes()).containsAll(REJECT_CATALOGUE);
    }

    @ParameterizedTest
    @EnumSource
    void aRejectedOrderIsExplainedWithItsStatus(Reason reason) {
        assertThat(catalogue.find(reason.code())).map(ProblemEntry::status).hasValue(reason.status());
    }

    @Test
    void everyEntrySaysWhatToDo() {
        assertThat(catalogue.all()).allSatisfy(entry -> {
            assertThat(entry.status()).isBetween(400, 599);
            assertThat(List.of(entry.group(), entry.meaning(), entry.when(), entry.remedy()))
                    .allSatisfy(text -> assertThat(text).isNotBlank());
        });
    }

    private Set<String> codes() {
        return catalogue.all().stream().map(ProblemEntry::code).collect(Collectors.toSet());
    }

    private static Set<String> codesIn(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("src/main/java"))
                    .map(EveryCodeIsExplainedTest::read)
                    .flatMap(source -> MADE.matcher(source).results())
                    .flatMap(made -> CODE.matcher(made.group(1)).results())
                    .map(code -> code.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
