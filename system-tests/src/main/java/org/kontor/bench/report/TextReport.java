package org.kontor.bench.report;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kontor.bench.cpu.CpuClock;
import org.kontor.bench.load.Outcome;
import org.kontor.bench.load.Percentiles;
import org.kontor.bench.measure.EndToEnd;
import org.kontor.bench.measure.Findings;
import org.kontor.bench.measure.Measurement;
import org.kontor.text.Table;

/** What a person reads. */
public record TextReport(Findings findings, PrintStream out) {

    private static final double LITTLE = 0.05;

    public void print() {
        head("Conditions");
        conditions();
        out.println("  The client shares the processors with the stack; its own CPU time is not counted below.");
        speed();
        costs();
        orders();
        floor();
        findings.grown().ifPresent(grown -> {
            head("Once more, in a database that has grown");
            TextReport later = new TextReport(grown, out);
            later.conditions();
            later.speed();
            later.costs();
        });
        targets();
    }

    private void conditions() {
        findings.conditions().forEach((name, value) -> out.println("  " + name.replace('_', ' ') + ": " + value));
    }

    private void head(String text) {
        out.println();
        out.println(text);
    }

    private void speed() {
        head("Requests (times in ms; quiet: share of the machine that nobody else used)");
        Table table = new Table(
                "scenario", " clients", " requests/s", " p50", " p99", " p99.9", " wrong", " quiet", "answers");
        for (Measurement each : findings.measurements()) {
            Percentiles latency = each.load().tally().latency();
            table.add(
                    each.scenario(),
                    Integer.toString(each.connections()),
                    number(each.load().perSecond(), 1),
                    number(latency.at(0.5), 2),
                    number(latency.at(0.99), 2),
                    number(latency.at(0.999), 2),
                    Integer.toString(each.load().tally().count(Outcome.Kind.WRONG)),
                    number(100 * (1 - each.updated().disturbance()), 0) + " %",
                    each.load().tally().outcomes().toString());
        }
        table.print(out);
    }

    private void costs() {
        head("CPU milliseconds per request, by process, until all effects have arrived");
        List<String> parts = CpuClock.PARTS;
        String[] heads = new String[parts.size() + 4];
        heads[0] = "scenario";
        heads[1] = " clients";
        heads[2] = " all";
        for (int i = 0; i < parts.size(); i++) {
            heads[3 + i] = " " + parts.get(i);
        }
        heads[heads.length - 1] = " with mails";
        Table table = new Table(heads);
        for (Measurement each : findings.measurements()) {
            String[] cells = new String[heads.length];
            cells[0] = each.scenario();
            cells[1] = Integer.toString(each.connections());
            cells[2] = number(Costs.everything(each), 3);
            for (int i = 0; i < parts.size(); i++) {
                String part = parts.get(i);
                cells[3 + i] = number(each.each(each.updated().total(name -> isOf(part, name))), 3);
            }
            cells[cells.length - 1] = number(Costs.withMails(each), 3);
            table.add(cells);
        }
        table.print(out);
        out.println("  At rest, ms a second: "
                + findings.atRest().entrySet().stream()
                        .map(part -> part.getKey() + " " + number(part.getValue(), 1))
                        .collect(Collectors.joining(", ")));
    }

    private static boolean isOf(String part, String name) {
        return name.equals(part) || name.startsWith(part + "/");
    }

    private void orders() {
        for (Measurement each : findings.of("order-fill")) {
            head("An order, accepted and filled, at " + each.connections() + " clients");
            out.printf(
                    Locale.ROOT,
                    "  accept and fill alone %.3f CPU-ms (trading %.3f, PostgreSQL for it %.3f, the rest of PostgreSQL %.3f;%n"
                            + "  the relay, which works meanwhile, is in it)%n",
                    Costs.acceptAndFill(each),
                    each.each(each.sending().total("trading"::equals)),
                    each.each(each.sending().total("postgres/trading"::equals)),
                    each.each(each.sending().total("postgres/rest"::equals)));
            out.printf(
                    Locale.ROOT,
                    "  effects complete %.2f s after the last answer, mails %.2f s%n",
                    each.updatedAfter().toMillis() / 1e3,
                    each.mailedAfter().toMillis() / 1e3);
        }
        Map<String, Double> commits = findings.commits();
        if (!commits.isEmpty()) {
            out.println("  commits per order: "
                    + number(
                            commits.values().stream()
                                    .mapToDouble(Double::doubleValue)
                                    .sum(),
                            2) + " "
                    + commits.entrySet().stream()
                            .map(each -> each.getKey() + " " + number(each.getValue(), 2))
                            .collect(Collectors.joining(", ", "(", ")")));
        }
        findings.endToEnd().ifPresent(this::delays);
    }

    private void delays(EndToEnd measured) {
        head("From the answer to an order until it is seen, at " + number(measured.rate(), 1) + " orders/s");
        Table table = new Table("in", " orders", " p50 ms", " p99 ms");
        Map.of(
                        "portfolio",
                        measured.delays().portfolio(),
                        "notification",
                        measured.delays().notification())
                .forEach((where, delay) -> table.add(
                        where, Integer.toString(delay.count()), number(delay.at(0.5), 1), number(delay.at(0.99), 1)));
        table.print(out);
        out.println("  By the time in the row, which is when the transaction that wrote it began.");
    }

    private void floor() {
        findings.openFloor().ifPresent(open -> {
            head("The floor, CPU-ms of trading's server");
            out.println("  a resource that does nothing: " + number(server(open), 3));
            findings.tokenFloor()
                    .ifPresent(token -> out.println("  the same with a token:        " + number(server(token), 3)));
        });
        findings.pgbench().ifPresent(rows -> {
            head("The floor, CPU-ms of pgbench for the rows of an order");
            out.println("  PostgreSQL " + number(rows.postgres(), 3) + ", pgbench itself " + number(rows.client(), 3)
                    + ", " + number(rows.perSecond(), 0) + " transactions/s; rows " + rows.rows());
            for (Measurement order : findings.of("order-fill")) {
                double cost = Costs.acceptAndFill(order);
                out.println("  accept and fill at " + order.connections() + " clients costs "
                        + number(cost / (rows.postgres() + rows.client()), 2) + " times as much, "
                        + number(cost / rows.postgres(), 2) + " times if pgbench itself is not counted");
            }
        });
    }

    private static double server(Measurement measured) {
        return measured.each(measured.sending().total("trading"::equals));
    }

    private void targets() {
        List<Target> targets = Targets.of(findings);
        if (targets.isEmpty()) {
            return;
        }
        head("Targets (the worst figure of the run counts)");
        Table table = new Table("target", " at most", " measured", "");
        targets.forEach(
                each -> table.add(each.name(), number(each.limit(), 2), number(each.value(), 3), each.verdict()));
        table.print(out);
        double quiet = findings.measurements().stream()
                .mapToDouble(each -> each.updated().disturbance())
                .max()
                .orElse(0);
        if (quiet > LITTLE) {
            out.println("  The machine was not quiet: others took up to " + number(100 * quiet, 0)
                    + " % of it. The figures are too high.");
        }
    }

    static String number(double value, int decimals) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
