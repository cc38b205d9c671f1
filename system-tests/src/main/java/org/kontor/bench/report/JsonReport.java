package org.kontor.bench.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.kontor.bench.cpu.CpuReading;
import org.kontor.bench.floor.Pgbench;
import org.kontor.bench.load.Outcome;
import org.kontor.bench.load.Percentiles;
import org.kontor.bench.load.Tally;
import org.kontor.bench.measure.EndToEnd;
import org.kontor.bench.measure.Findings;
import org.kontor.bench.measure.Measurement;

/** What a program reads. Times in milliseconds; CPU milliseconds are those of one request. */
public record JsonReport(Findings findings) {

    private static final MathContext DIGITS = new MathContext(5);

    public void write(Path file) throws IOException {
        try (Writer text = Files.newBufferedWriter(file);
                JsonWriter json = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                        .createWriter(text)) {
            json.write(toJson());
        }
    }

    JsonObject toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        JsonObjectBuilder conditions = Json.createObjectBuilder();
        findings.conditions().forEach(conditions::add);
        json.add("conditions", conditions).add("cpu_ms_a_second_at_rest", numbers(findings.atRest()));
        JsonArrayBuilder scenarios = Json.createArrayBuilder();
        findings.measurements().forEach(each -> scenarios.add(measurement(each)));
        json.add("scenarios", scenarios).add("commits_per_order", numbers(findings.commits()));
        findings.endToEnd().ifPresent(measured -> json.add("end_to_end", endToEnd(measured)));
        JsonObjectBuilder floor = Json.createObjectBuilder();
        findings.openFloor().ifPresent(open -> floor.add("no_op", measurement(open)));
        findings.tokenFloor().ifPresent(token -> floor.add("no_op_with_token", measurement(token)));
        findings.pgbench().ifPresent(rows -> floor.add("pgbench", pgbench(rows)));
        json.add("floor", floor);
        findings.grown().ifPresent(grown -> json.add("grown", new JsonReport(grown).toJson()));
        JsonArrayBuilder targets = Json.createArrayBuilder();
        Targets.of(findings)
                .forEach(each -> targets.add(Json.createObjectBuilder()
                        .add("name", each.name())
                        .add("at_most", number(each.limit()))
                        .add("measured", number(each.value()))
                        .add("verdict", each.verdict())));
        return json.add("targets", targets).build();
    }

    private static JsonObjectBuilder measurement(Measurement measured) {
        Tally tally = measured.load().tally();
        JsonObjectBuilder outcomes = Json.createObjectBuilder();
        tally.outcomes().forEach(outcomes::add);
        return Json.createObjectBuilder()
                .add("scenario", measured.scenario())
                .add("connections", measured.connections())
                .add("requests", measured.requests())
                .add("seconds", number(measured.load().seconds()))
                .add("requests_per_second", number(measured.load().perSecond()))
                .add("latency", latency(tally.latency()))
                .add("answers", outcomes)
                .add("wrong", tally.count(Outcome.Kind.WRONG))
                .add("refused", tally.count(Outcome.Kind.REFUSED))
                .add("cpu_ms_all", number(Costs.everything(measured)))
                .add("cpu_ms_all_with_mails", number(Costs.withMails(measured)))
                .add("cpu_ms_accept_and_fill", number(Costs.acceptAndFill(measured)))
                .add("effects_after_ms", measured.updatedAfter().toMillis())
                .add("mails_after_ms", measured.mailedAfter().toMillis())
                .add("cpu_ms_while_sending", cpu(measured, measured.sending()))
                .add("cpu_ms_until_effects", cpu(measured, measured.updated()))
                .add("cpu_ms_until_mails", cpu(measured, measured.mailed()));
    }

    private static JsonObjectBuilder cpu(Measurement measured, CpuReading reading) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        reading.millis().forEach((part, millis) -> json.add(part, number(measured.each(millis))));
        return json.add("client", number(measured.each(reading.client())))
                .add("machine_used", number(reading.load()))
                .add("machine_used_by_others", number(reading.disturbance()));
    }

    private static JsonObjectBuilder endToEnd(EndToEnd measured) {
        return Json.createObjectBuilder()
                .add("orders_per_second", number(measured.rate()))
                .add("portfolio", latency(measured.delays().portfolio()))
                .add("notification", latency(measured.delays().notification()))
                .add("missing", measured.delays().missing())
                .add("orders", measurement(measured.measurement()));
    }

    private static JsonObjectBuilder pgbench(Pgbench measured) {
        JsonObjectBuilder rows = Json.createObjectBuilder();
        measured.rows().forEach(rows::add);
        return Json.createObjectBuilder()
                .add("transactions_per_second", number(measured.perSecond()))
                .add("cpu_ms_postgres", number(measured.postgres()))
                .add("cpu_ms_pgbench", number(measured.client()))
                .add("rows", rows);
    }

    private static JsonObjectBuilder latency(Percentiles times) {
        return Json.createObjectBuilder()
                .add("count", times.count())
                .add("p50", number(times.at(0.5)))
                .add("p99", number(times.at(0.99)))
                .add("p99_9", number(times.at(0.999)));
    }

    private static JsonObjectBuilder numbers(Map<String, Double> values) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        values.forEach((name, value) -> json.add(name, number(value)));
        return json;
    }

    /** JSON knows no NaN: what there is nothing of is -1. */
    private static BigDecimal number(double value) {
        return Double.isFinite(value) ? new BigDecimal(value, DIGITS) : BigDecimal.ONE.negate();
    }
}
