package org.kontor.notifications.texts.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words with places for values, such as {@code {symbol}} (R6.1, R6.2). */
public final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

    private final String subject;
    private final String body;

    private Template(String subject, String body) {
        this.subject = subject;
        this.body = body;
    }

    /** The template {@code texts/<name>.txt}. */
    public static Template named(String name) {
        try (InputStream file = Template.class.getResourceAsStream("/texts/" + name + ".txt")) {
            String[] parts = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n\n", 2);
            return new Template(parts[0], parts[1].stripTrailing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if a place has no value, or a value breaks the subject's line */
    public Text fill(Map<String, String> values) {
        return new Text(fill(subject, values), fill(body, values));
    }

    private static String fill(String words, Map<String, String> values) {
        return PLACE.matcher(words).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no value for " + place.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
