package org.kontor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.kontor.bench.growth.Growth;
import org.kontor.bench.measure.Conditions;
import org.kontor.bench.measure.Findings;
import org.kontor.bench.measure.Lab;

/**
 * Everything in the database as it is, and once more after it has grown. Trading is stopped while it is filled; should
 * the bench be killed, the {@code kontor} script starts it again, which it knows by a file.
 */
record GrowthCourse(Stage stage, Lab lab, BenchOptions.Growth wanted) {

    void run(Findings before) throws IOException, InterruptedException, SQLException {
        stage.script().run("stop", "trading");
        start();
        new Course(stage, lab).run(before);
        String example = Example.order(stage, lab);
        Path mark =
                Files.createDirectories(stage.script().home().resolve("bench")).resolve("growing");
        stage.say("trading stops while %d orders of %d accounts are written", wanted.orders(), wanted.accounts());
        Files.writeString(mark, "trading");
        stage.script().run("stop", "trading");
        try {
            new Growth(stage.databases(), wanted.orders(), wanted.accounts(), stage::say).fill(example);
        } finally {
            start();
            Files.delete(mark);
        }
        Findings after = new Findings(Conditions.of(stage.cpu(), stage.databases()));
        new Course(stage, lab).run(after);
        before.grown(after);
    }

    /** Both rounds begin alike: nothing of what was written before is still to be flushed, and the server is new. */
    private void start() {
        stage.databases().change("trading", "CHECKPOINT");
        stage.script().run("start", "trading");
    }
}
