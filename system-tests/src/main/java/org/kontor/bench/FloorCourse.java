package org.kontor.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.kontor.bench.floor.FloorWar;
import org.kontor.bench.floor.Pgbench;
import org.kontor.bench.load.Load;
import org.kontor.bench.load.Scenario;
import org.kontor.bench.measure.Findings;
import org.kontor.bench.measure.Lab;

/** The floor, after everything else, because trading's server is started again for it. */
record FloorCourse(Stage stage, Lab lab) {

    private static final int FEW = 16;

    void run(Findings findings) throws IOException, InterruptedException, SQLException {
        rows(findings);
        requests(findings);
    }

    private void rows(Findings findings) throws IOException, InterruptedException, SQLException {
        if (!Pgbench.isInstalled()) {
            stage.say("pgbench is not on the path (Debian: postgresql-contrib), so that floor is not measured");
            return;
        }
        stage.say("the floor: pgbench");
        findings.pgbench(Pgbench.measure(
                stage.stack(),
                stage.cpu(),
                Example.order(stage, lab),
                stage.options().duration()));
    }

    private void requests(Findings findings) throws InterruptedException {
        stage.say("the floor: a resource that does nothing; trading is started again for it and after it");
        Duration duration = stage.options().duration();
        Duration warmup = stage.options().warmup();
        try (FloorWar war = FloorWar.deploy(stage.script())) {
            Scenario open = stage.catalogue().nothing("floor", war.open());
            Scenario withToken = stage.catalogue().nothing("floor-token", war.withToken());
            for (Scenario each : List.of(open, withToken)) {
                lab.measure(new Load(each, FEW, warmup, 0));
            }
            findings.floor(
                    lab.measure(new Load(open, FEW, duration, 0)), lab.measure(new Load(withToken, FEW, duration, 0)));
        }
    }
}
