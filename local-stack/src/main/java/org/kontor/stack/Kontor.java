package org.kontor.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.home.UpOptions;
import org.kontor.stack.liberty.ServerFiles;
import org.kontor.stack.supervisor.Commands;
import org.kontor.stack.supervisor.Stack;
import org.kontor.stack.supervisor.StackProperties;
import org.kontor.stack.supervisor.Supervisor;

/** Entry point of the {@code kontor} script, which names the repository and the state directory. */
public final class Kontor {

    private static final int WRONG_USE = 2;

    private Kontor() {}

    /** @param arguments the command, then its own arguments */
    public static void main(String[] arguments) throws Exception {
        Path repository = Path.of(System.getProperty("kontor.repository"));
        StackHome home = new StackHome(Path.of(System.getProperty("kontor.home")));
        try {
            System.exit(
                    run(repository, home, arguments[0], Arrays.asList(arguments).subList(1, arguments.length)));
        } catch (IllegalArgumentException wrongUse) {
            System.err.println("kontor: " + wrongUse.getMessage());
            System.exit(WRONG_USE);
        }
    }

    private static int run(Path repository, StackHome home, String command, List<String> arguments)
            throws IOException, InterruptedException {
        if (command.equals("supervise")) {
            return new Supervisor(repository, home, UpOptions.parse(arguments)).run();
        }
        if (command.equals("options")) {
            UpOptions.parse(arguments);
            return 0;
        }
        Commands commands = new Commands(
                home,
                Stack.of(repository, home, StackProperties.lastOptions(home)),
                new ServerFiles(repository),
                System.out);
        return switch (command) {
            case "status" -> commands.status();
            case "down" -> commands.down();
            case "reset" -> commands.reset();
            case "start", "stop", "restart" -> commands.ask(command, only(arguments));
            case "migrate" -> commands.migrate();
            case "kill" -> commands.kill(only(arguments));
            default -> throw new IllegalArgumentException("unknown command: " + command);
        };
    }

    private static String only(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new IllegalArgumentException("name one part, e.g. trading");
        }
        return arguments.get(0);
    }
}
