package org.kontor.rest.json;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One field of a request body and what is asked of it; the first rule that fails is the one reported. */
public final class Field<T> {

    private final String name;
    private final Violations violations;
    private T value;
    private boolean faulty;

    Field(String name, T value, Violations violations) {
        this.name = name;
        this.value = value;
        this.violations = violations;
    }

    static <T> Field<T> faulty(String name, Violations violations) {
        Field<T> field = new Field<>(name, null, violations);
        field.faulty = true;
        return field;
    }

    public Field<T> required() {
        if (value == null && !faulty) {
            report("missing", "is required");
        }
        return this;
    }

    /** A rule for a value that is there; an absent one passes. */
    public Field<T> rule(String code, String detail, Predicate<? super T> holds) {
        if (value != null && !holds.test(value)) {
            report(code, detail);
        }
        return this;
    }

    /** @param max in Unicode code points */
    public Field<T> maxLength(int max) {
        return rule("too-long", "must not be longer than " + max + " characters", given -> {
            String text = given.toString();
            return text.codePointCount(0, text.length()) <= max;
        });
    }

    public Field<T> matches(Pattern pattern, String detail) {
        return rule(
                "invalid", detail, given -> pattern.matcher(given.toString()).matches());
    }

    /** The value; null when absent or wrong. */
    public T value() {
        return value;
    }

    public T orElse(T other) {
        return value == null ? other : value;
    }

    private void report(String code, String detail) {
        violations.add(name, code, detail);
        faulty = true;
        value = null;
    }
}
