package org.kontor.system.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The file {@code access.csv}. */
public final class AccessTable {

    private static final int FIRST_CALLER = 4;

    private AccessTable() {}

    public static List<Rule> rules() {
        List<String[]> rows = rows();
        String[] heads = rows.get(0);
        return rows.stream().skip(1).map(row -> rule(heads, row)).toList();
    }

    /** The operations that a service is expected to publish. */
    public static TreeSet<String> operationsOf(String service) {
        return rules().stream()
                .filter(rule -> rule.service().equals(service))
                .map(Rule::operation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static Rule ruleOf(String operation) {
        return rules().stream()
                .filter(rule -> rule.operation().equals(operation))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("access.csv has no " + operation));
    }

    /** A head that names several callers stands for each of them. */
    private static Rule rule(String[] heads, String[] row) {
        if (row.length != heads.length) {
            throw new IllegalStateException(
                    row[1] + " has " + row.length + " columns, and access.csv has " + heads.length);
        }
        Map<String, Integer> expected = new LinkedHashMap<>();
        for (int column = FIRST_CALLER; column < heads.length; column++) {
            for (String caller : heads[column].split(",")) {
                expected.put(caller.strip(), Integer.valueOf(row[column]));
            }
        }
        return new Rule(row[0], row[1], row[2], row[3], expected);
    }

    private static List<String[]> rows() {
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(AccessTable.class.getResourceAsStream("/access.csv"), StandardCharsets.UTF_8))) {
            return file.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
