package org.kontor.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person may choose at {@code kontor bench}.
 *
 * @param duration of each measurement
 * @param connections numbers of connections, each measured
 * @param scenarios names of those wanted; all if empty
 * @param out where the figures go
 * @param profile a server whose flight recorder runs meanwhile
 * @param growth what the database is filled with, between two rounds of the same
 * @param quick whether this only shows that everything answers: nothing is held against the targets
 */
record BenchOptions(
        Duration warmup,
        Duration duration,
        List<Integer> connections,
        List<String> scenarios,
        int traders,
        Optional<Path> out,
        Optional<String> profile,
        Optional<Growth> growth,
        boolean quick) {

    /** How large the database becomes. */
    record Growth(int orders, int accounts) {}

    private static final List<String> WITH_VALUE = List.of(
            "--warmup",
            "--duration",
            "--connections",
            "--scenarios",
            "--traders",
            "--out",
            "--profile",
            "--orders",
            "--accounts");
    private static final String QUICK = "--quick";
    private static final String GROW = "--grow";
    private static final String OF_GROWTH = "order-fill,order-read,order-search,ledger-read";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /** @throws IllegalArgumentException with a text for a person */
    static BenchOptions parse(List<String> arguments) {
        Map<String, String> given = given(arguments);
        boolean quick = given.containsKey(QUICK);
        return new BenchOptions(
                Duration.ofSeconds(number(given, "--warmup", quick ? 5 : 60)),
                Duration.ofSeconds(number(given, "--duration", quick ? 2 : 20)),
                numbers(given.getOrDefault("--connections", quick ? "16" : "16,64")),
                words(given.getOrDefault("--scenarios", given.containsKey(GROW) ? OF_GROWTH : "")),
                number(given, "--traders", quick ? 16 : 128),
                Optional.ofNullable(given.get("--out")).map(Path::of),
                Optional.ofNullable(given.get("--profile")),
                Optional.ofNullable(given.get(GROW))
                        .map(grow -> new Growth(
                                number(given, "--orders", 10_000_000), number(given, "--accounts", 1_000_000))),
                quick);
    }

    /** Whether a scenario or part of the run is wanted; a quick run leaves out what restarts a server. */
    boolean wants(String name) {
        return scenarios.isEmpty() ? !quick || !name.equals("floor") : scenarios.contains(name);
    }

    /** Where the figures go: a new file each time, if nothing else was said. */
    Path file(Path home) {
        return out.orElse(home.resolve("bench").resolve("bench-" + NAME.format(Instant.now()) + ".json"));
    }

    private static Map<String, String> given(List<String> arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String option = arguments.get(i);
            if (option.equals(QUICK) || option.equals(GROW)) {
                given.put(option, "");
            } else if (WITH_VALUE.contains(option) && i + 1 < arguments.size()) {
                given.put(option, arguments.get(++i));
            } else {
                throw new IllegalArgumentException("unknown option or missing value: " + option);
            }
        }
        return given;
    }

    private static int number(Map<String, String> given, String option, int otherwise) {
        return Optional.ofNullable(given.get(option))
                .map(BenchOptions::positive)
                .orElse(otherwise);
    }

    private static List<Integer> numbers(String list) {
        return words(list).stream().map(BenchOptions::positive).toList();
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(",")).filter(word -> !word.isBlank()).toList();
    }

    private static int positive(String value) {
        if (!value.matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException("a whole number above zero is needed, not '" + value + "'");
        }
        return Integer.parseInt(value);
    }
}
