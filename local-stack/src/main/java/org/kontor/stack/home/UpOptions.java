package org.kontor.stack.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a person may choose at {@code kontor up}.
 *
 * @param speed quotes per second and symbol
 * @param prices a CSV file with daily bars to replay
 * @param marketHours {@code continuous}, or {@code nyse} for the exchange's calendar
 * @param seed what the simulated prices follow from
 */
public record UpOptions(
        Ports ports, Optional<String> speed, Optional<Path> prices, String marketHours, Optional<String> seed) {

    private static final UpOptions DEFAULTS = new UpOptions(
            new Ports(Ports.DEFAULT_BASE), Optional.empty(), Optional.empty(), "continuous", Optional.empty());

    /**
     * @param arguments pairs of option and value; relative paths count from the working directory
     * @throws IllegalArgumentException with a text for a person
     */
    public static UpOptions parse(List<String> arguments) {
        UpOptions options = DEFAULTS;
        for (int i = 0; i < arguments.size(); i += 2) {
            String option = arguments.get(i);
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException("unknown option or missing value: " + option);
            }
            options = options.with(option, arguments.get(i + 1));
        }
        return options;
    }

    private UpOptions with(String option, String value) {
        return switch (option) {
            case "--port-base" ->
                new UpOptions(new Ports((int) number(option, value)), speed, prices, marketHours, seed);
            case "--speed" -> new UpOptions(ports, Optional.of(positive(option, value)), prices, marketHours, seed);
            case "--prices" -> new UpOptions(ports, speed, Optional.of(readable(value)), marketHours, seed);
            case "--market-hours" -> new UpOptions(ports, speed, prices, hours(value), seed);
            case "--seed" ->
                new UpOptions(ports, speed, prices, marketHours, Optional.of(Long.toString(number(option, value))));
            default -> throw new IllegalArgumentException("unknown option: " + option);
        };
    }

    private static long number(String option, String value) {
        if (!value.matches("-?\\d{1,9}")) {
            throw new IllegalArgumentException(option + " takes a whole number, not '" + value + "'");
        }
        return Long.parseLong(value);
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

    private static String hours(String value) {
        if (!List.of("continuous", "nyse").contains(value)) {
            throw new IllegalArgumentException("--market-hours takes continuous or nyse, not '" + value + "'");
        }
        return value;
    }
}
