package org.kontor.text;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows in columns as wide as they need to be; columns whose head begins with a space are aligned to the right. */
public final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... heads) {
        rows.add(Arrays.asList(heads));
    }

    public void add(String... cells) {
        rows.add(Arrays.asList(cells));
    }

    public void print(PrintStream out) {
        List<String> heads = rows.get(0);
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int column = 0; column < heads.size(); column++) {
                boolean right = heads.get(column).startsWith(" ");
                line.append(("%" + (right ? "" : "-") + width(column) + "s")
                                .formatted(row.get(column).strip()))
                        .append("  ");
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> row.get(column).strip().length())
                .max()
                .orElse(1);
    }
}
