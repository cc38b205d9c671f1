package org.kontor.stack.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person may choose at {@code kontor up}.
 *
 * @param speed quotes per second and symbol
 * @param lots round lots displayed on each side of a quote
 * @param prices a CSV file with daily bars to replay
 * @param marketHours {@code continuous}, or {@code nyse} for the exchange's calendar
 * @param seed what the simulated prices follow from
 * @param bothCompilers whether servers compile hot code a second time, as they do in production
 * @param replicas which services have more than one server
 */
public record UpOptions(
        Ports ports,
        Optional<String> speed,
        Optional<String> lots,
        Optional<Path> prices,
        String marketHours,
        Optional<String> seed,
        boolean bothCompilers,
        Replicas replicas) {

    private static final String REPLICAS = "--replicas";
    private static final List<String> KNOWN =
            List.of("--port-base", "--speed", "--lots", "--prices", "--market-hours", "--seed", "--compiler", REPLICAS);

    /**
     * @param arguments pairs of option and value; relative paths count from the working directory
     * @throws IllegalArgumentException with a text for a person
     */
    public static UpOptions parse(List<String> arguments) {
        Given given = Given.of(arguments);
        return new UpOptions(
                new Ports(given.number("--port-base").map(Long::intValue).orElse(Ports.DEFAULT_BASE)),
                given.text("--speed").map(value -> positive("--speed", value)),
                given.number("--lots").map(lots -> positive("--lots", Long.toString(lots))),
                given.text("--prices").map(UpOptions::readable),
                given.oneOf("--market-hours", "continuous", "nyse"),
                given.number("--seed").map(seed -> Long.toString(seed)),
                given.oneOf("--compiler", "first", "both").equals("both"),
                given.text(REPLICAS).map(Replicas::parse).orElse(Replicas.none()));
    }

    private static String positive(String option, String value) {
        if (!value.matches("\\d{1,6}(\\.\\d{1,6})?") || value.matches("[0.]+")) {
            throw new IllegalArgumentException(option + " takes a number above zero, not '" + value + "'");
        }
        return value;
    }

    private static Path readable(String value) {
        Path file = Path.of(value).toAbsolutePath().normalize();
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IllegalArgumentException("--prices: cannot read " + file);
        }
        return file;
    }

    /** The values as they stand on the command line. */
    private record Given(Map<String, String> values) {

        static Given of(List<String> arguments) {
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < arguments.size(); i += 2) {
                String option = arguments.get(i);
                if (!KNOWN.contains(option) || i + 1 == arguments.size()) {
                    throw new IllegalArgumentException("unknown option or missing value: " + option);
                }
                if (values.put(option, arguments.get(i + 1)) != null) {
                    throw new IllegalArgumentException(option + " is given twice");
                }
            }
            return new Given(values);
        }

        Optional<String> text(String option) {
            return Optional.ofNullable(values.get(option));
        }

        Optional<Long> number(String option) {
            return text(option).map(value -> {
                if (!value.matches("-?\\d{1,9}")) {
                    throw new IllegalArgumentException(option + " takes a whole number, not '" + value + "'");
                }
                return Long.valueOf(value);
            });
        }

        /** The first of two words if nothing was said. */
        String oneOf(String option, String ordinary, String other) {
            String value = values.getOrDefault(option, ordinary);
            if (!value.equals(ordinary) && !value.equals(other)) {
                throw new IllegalArgumentException(
                        option + " takes " + ordinary + " or " + other + ", not '" + value + "'");
            }
            return value;
        }
    }
}
