package org.kontor.openshift.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kontor.openshift.template.Installation;
import org.kontor.openshift.template.ServerConfiguration;
import org.kontor.openshift.template.ServerSettings;
import org.kontor.openshift.template.WarConfiguration;

/**
 * What a server cannot know by itself it is told: each variable of {@code liberty-config} and each setting of a WAR
 * that has no default, or one for a laptop, has a source in the template; passwords come as files, those that have an
 * empty default where an operator adds them to the secret; and nothing is set that nobody reads.
 */
public final class LibertyVariables {
    private static final Set<String> READ_BY_THE_SERVER_SCRIPT = Set.of("JVM_ARGS");
    private final List<String> violations = new ArrayList<>();

    private LibertyVariables() {}

    public static List<String> violations(Installation installation) {
        var check = new LibertyVariables();
        ServerSettings.of(installation).forEach(check::server);
        return check.violations;
    }

    private void server(ServerSettings settings) {
        var server = ServerConfiguration.of(settings.service());
        var war = WarConfiguration.of(settings.service());
        Set<String> names = new TreeSet<>(server.used());
        names.addAll(war.names());
        for (String name : names) {
            if (name.endsWith("password")) {
                boolean optional = server.used().contains(name) && !server.mustBeSet(name);
                demand(optional || settings.files().contains(name), settings, "a file " + name);
            } else if (server.mustBeSet(name) || war.boundToOneMachine(name)) {
                demand(settings.sets(name), settings, "a value for " + name);
            }
        }
        unread(settings, names);
    }

    private void unread(ServerSettings settings, Set<String> names) {
        settings.files().forEach(file -> demand(names.contains(file), settings, "a reader of the file " + file));
        Set<String> variables =
                names.stream().map(ServerSettings::environmentName).collect(Collectors.toSet());
        variables.addAll(READ_BY_THE_SERVER_SCRIPT);
        settings.environment()
                .forEach(variable -> demand(variables.contains(variable), settings, "a reader of " + variable));
    }

    private void demand(boolean holds, ServerSettings settings, String what) {
        if (!holds) {
            violations.add(settings.service() + ": there must be " + what);
        }
    }
}
