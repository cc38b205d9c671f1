package org.kontor.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.kontor.client.Api;
import org.kontor.client.RunningStack;

/** Trades a day, tells of it and checks it. */
public final class Demo {

    private Demo() {}

    /** Exit code 1 if a cross-check between the services fails. The directory of the stack: {@code kontor.home}. */
    public static void main(String[] arguments) {
        Path home = Path.of(System.getProperty("kontor.home", ".kontor"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(new Api(RunningStack.in(home)), out));
    }

    /** The exit code. */
    public static int run(Api api, PrintStream out) {
        DayRecord day = new TradingDay(api, out).trade();
        new DayReport(out).print(day);
        List<Check> checks = CrossChecks.of(day, api);
        out.println();
        out.println("Do the five services agree?");
        checks.forEach(check -> out.println("  " + check));
        long failed = checks.stream().filter(check -> !check.passed()).count();
        out.println();
        out.println(
                failed == 0
                        ? "All " + checks.size() + " checks passed."
                        : failed + " of " + checks.size() + " checks FAILED.");
        return failed == 0 ? 0 : 1;
    }
}
