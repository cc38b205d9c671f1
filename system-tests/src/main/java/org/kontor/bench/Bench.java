package org.kontor.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.kontor.client.Api;
import org.kontor.client.KontorScript;
import org.kontor.client.RunningStack;

/** Entry point of {@code kontor bench}. */
public final class Bench {

    private static final int WRONG_USE = 2;

    private Bench() {}

    /**
     * The directories of stack and repository: {@code kontor.home} and {@code kontor.repository}.
     *
     * @param arguments options, as {@code kontor help} lists them
     */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(System.getProperty("kontor.home", ".kontor"));
        Path repository = Path.of(System.getProperty("kontor.repository", "."));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            BenchOptions options = BenchOptions.parse(List.of(arguments));
            Api api = new Api(RunningStack.in(home));
            System.exit(new BenchRun(api, new KontorScript(repository, home), options, out).run());
        } catch (IllegalArgumentException wrongUse) {
            System.err.println("kontor: " + wrongUse.getMessage());
            System.exit(WRONG_USE);
        }
    }
}
