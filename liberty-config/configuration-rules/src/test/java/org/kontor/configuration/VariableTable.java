package org.kontor.configuration;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The table of variables in the README, which operators work from. */
record VariableTable(Set<String> names, Set<String> secrets) {

    private static final Pattern ROW =
            Pattern.compile("^\\| (`[^|]+) \\|[^|]*\\|([^|]*)\\|([^|]*)\\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    static VariableTable read() {
        Set<String> names = new TreeSet<>();
        Set<String> secrets = new TreeSet<>();
        ROW.matcher(ServerConfiguration.read("README.md"))
                .results()
                .forEach(row -> NAME.matcher(row.group(1))
                        .results()
                        .map(name -> name.group(1))
                        .forEach(name -> {
                            names.add(name);
                            if (row.group(3).strip().equals("secret")) {
                                secrets.add(name);
                            }
                        }));
        return new VariableTable(names, secrets);
    }
}
