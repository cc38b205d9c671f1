package org.kontor.operator;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.NoAnswer;
import org.kontor.client.Person;
import org.kontor.client.RunningStack;

/** Entry point of {@code ./kontor keys} and {@code ./kontor audit}. */
public final class Operator {

    static final int FINE = 0;
    static final int REFUSED = 1;
    private static final int WRONG_USE = 2;

    private Operator() {}

    /** The directory of the stack: {@code kontor.home}. */
    public static void main(String[] arguments) {
        Path home = Path.of(System.getProperty("kontor.home", ".kontor"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(new Api(RunningStack.in(home)), List.of(arguments), out));
    }

    /** The exit code. */
    static int run(Api api, List<String> arguments, PrintStream out) {
        try {
            Person administrator = Person.administrator(api);
            return switch (String.join(" ", arguments.subList(0, Math.min(2, arguments.size())))) {
                case "keys" -> new Keys(administrator, out).list();
                case "keys rotate" -> new Keys(administrator, out).rotate();
                case "audit verify" -> audit(administrator, arguments.subList(2, arguments.size()), out);
                default -> wrongUse(out);
            };
        } catch (NoAnswer | IllegalStateException failed) {
            out.println("kontor: " + failed.getMessage());
            return REFUSED;
        }
    }

    private static int audit(Person administrator, List<String> options, PrintStream out) {
        Audit audit = new Audit(administrator, out);
        if (options.isEmpty()) {
            return audit.verify();
        }
        boolean known = options.size() == 2 && options.get(0).equals("--known-end");
        return known ? audit.verifySince(options.get(1)) : wrongUse(out);
    }

    private static int wrongUse(PrintStream out) {
        out.println("kontor: keys, keys rotate, audit verify [--known-end END]; see ./kontor help");
        return WRONG_USE;
    }

    /** What the service said of a request that it did not do. */
    static int refused(Answer answer, PrintStream out) {
        out.println(
                "kontor: refused with " + answer.status() + ", " + answer.text("code") + ": " + answer.text("detail"));
        return REFUSED;
    }
}
