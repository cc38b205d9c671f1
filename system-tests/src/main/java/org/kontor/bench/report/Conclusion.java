package org.kontor.bench.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.kontor.bench.load.Outcome;
import org.kontor.bench.measure.Findings;
import org.kontor.bench.measure.Measurement;

/** What comes of a run. */
public record Conclusion(Findings findings, PrintStream out) {

    private static final int OK = 0;
    private static final int WRONG_ANSWERS = 1;
    private static final int TARGET_MISSED = 3;

    /**
     * Prints and writes everything.
     *
     * @param quick whether targets are left out of the exit code
     * @return the exit code
     */
    public int draw(Path file, boolean quick) throws IOException {
        new TextReport(findings, out).print();
        Files.createDirectories(file.toAbsolutePath().getParent());
        new JsonReport(findings).write(file);
        out.println();
        out.println("All figures: " + file.toAbsolutePath());
        int wrong = wrong();
        if (wrong > 0) {
            out.println(wrong + " requests were not answered as they should be.");
            return WRONG_ANSWERS;
        }
        return quick || Targets.areMet(findings) ? OK : TARGET_MISSED;
    }

    private int wrong() {
        Stream<Measurement> later = findings.grown().stream().flatMap(grown -> grown.measurements().stream());
        return Stream.concat(findings.measurements().stream(), later)
                .mapToInt(each -> each.load().tally().count(Outcome.Kind.WRONG))
                .sum();
    }
}
