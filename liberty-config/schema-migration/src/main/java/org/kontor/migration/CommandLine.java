package org.kontor.migration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The options of the command; what is not given comes from the environment of the server it migrates for. */
record CommandLine(Path war, Database database) {

    static final String USAGE = """
            usage: kontor-schema-migration --war FILE_OR_FOLDER [--url JDBC_URL] [--owner ROLE] --password-file FILE [--app-role ROLE]
              --war            environment MIGRATION_WAR
              --url            environment MIGRATION_URL; else made of DB_HOST (127.0.0.1), DB_PORT (5432) and DB_NAME
              --owner          environment MIGRATION_OWNER; else DB_NAME with _owner
              --password-file  environment MIGRATION_PASSWORD_FILE; the password of the owner
              --app-role       environment DB_USER; else DB_NAME with _app
            exit: 0 done, 2 wrong option or file, 3 database not reached or login refused, 4 script failed or changed""";

    private static final Set<String> OPTIONS = Set.of("--war", "--url", "--owner", "--password-file", "--app-role");

    static CommandLine parse(List<String> arguments, Map<String, String> environment) {
        Map<String, String> given = options(arguments);
        String name = environment.get("DB_NAME");
        List<String> missing = new ArrayList<>();
        String war = value(given, "--war", environment.get("MIGRATION_WAR"), missing);
        String url = value(given, "--url", environment.getOrDefault("MIGRATION_URL", url(environment)), missing);
        String owner =
                value(given, "--owner", environment.getOrDefault("MIGRATION_OWNER", suffixed(name, "_owner")), missing);
        String password = value(given, "--password-file", environment.get("MIGRATION_PASSWORD_FILE"), missing);
        String role = value(given, "--app-role", environment.getOrDefault("DB_USER", suffixed(name, "_app")), missing);
        if (!missing.isEmpty()) {
            throw new MigrationFailed(
                    MigrationFailed.USAGE, "missing: " + String.join(", ", missing) + "\n" + USAGE, null);
        }
        return new CommandLine(Path.of(war), new Database(url, owner, Path.of(password), role));
    }

    private static Map<String, String> options(List<String> arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            if (!OPTIONS.contains(arguments.get(i)) || i + 1 == arguments.size()) {
                throw new MigrationFailed(
                        MigrationFailed.USAGE, "not understood: " + arguments.get(i) + "\n" + USAGE, null);
            }
            given.put(arguments.get(i), arguments.get(i + 1));
        }
        return given;
    }

    private static String value(Map<String, String> given, String option, String otherwise, List<String> missing) {
        String value = given.getOrDefault(option, otherwise);
        if (value == null || value.isBlank()) {
            missing.add(option);
            return "missing";
        }
        return value;
    }

    private static String url(Map<String, String> environment) {
        String name = environment.get("DB_NAME");
        return name == null
                ? null
                : "jdbc:postgresql://" + environment.getOrDefault("DB_HOST", "127.0.0.1") + ":"
                        + environment.getOrDefault("DB_PORT", "5432") + "/" + name;
    }

    private static String suffixed(String name, String suffix) {
        return name == null ? null : name + suffix;
    }
}
