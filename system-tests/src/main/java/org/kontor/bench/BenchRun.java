package org.kontor.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import org.kontor.bench.cpu.CpuClock;
import org.kontor.bench.effects.Effects;
import org.kontor.bench.measure.Conditions;
import org.kontor.bench.measure.Durability;
import org.kontor.bench.measure.Findings;
import org.kontor.bench.measure.Lab;
import org.kontor.bench.population.Population;
import org.kontor.bench.report.Conclusion;
import org.kontor.bench.scenario.Catalogue;
import org.kontor.client.Api;
import org.kontor.client.Databases;
import org.kontor.client.KontorScript;

/** One run from the check of the conditions to the report. */
record BenchRun(Api api, KontorScript script, BenchOptions options, PrintStream out) {

    private static final int FAILED = 1;
    private static final String SYMBOLS = "SELECT symbol FROM instruments WHERE tradable ORDER BY symbol";

    /** The exit code: 0, 1 for requests that went wrong, 3 for a missed target. */
    int run() throws IOException, InterruptedException, SQLException {
        Databases databases = new Databases(api.stack());
        List<String> faults = Durability.faults(api.stack());
        if (!faults.isEmpty()) {
            faults.forEach(fault -> out.println("kontor: not measured: " + fault));
            return FAILED;
        }
        Population population = Population.of(
                api, Wallet.password(script.home()), options.traders(), databases.column("marketdata", SYMBOLS));
        CpuClock cpu = new CpuClock(script.home());
        Catalogue catalogue = new Catalogue(api, population, databases);
        Stage stage = new Stage(api.stack(), script, databases, cpu, catalogue, options, out);
        if (!Conditions.bothCompilers(cpu)) {
            stage.say("the servers compile hot code once only, which makes every figure several times too high:"
                    + " start them with ./kontor up --compiler both");
        }
        Findings findings = new Findings(Conditions.of(cpu, databases));
        try (Effects effects = new Effects(databases, population.accounts())) {
            Lab lab = new Lab(cpu, population, effects);
            if (options.growth().isPresent()) {
                new GrowthCourse(stage, lab, options.growth().get()).run(findings);
            } else {
                new Course(stage, lab).run(findings);
                if (options.wants("floor")) {
                    new FloorCourse(stage, lab).run(findings);
                }
            }
        }
        return new Conclusion(findings, out).draw(options.file(script.home()), options.quick());
    }
}
