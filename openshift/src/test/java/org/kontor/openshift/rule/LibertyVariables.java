package org.kontor.openshift.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kontor.openshift.template.Installation;
import org.kontor.openshift.template.ServerConfiguration;
import org.kontor.openshift.template.ServerSettings;
import org.kontor.openshift.template.WarConfiguration;

/**
 * What a server cannot know by itself it is told: each variable of {@code liberty-config} and each setting of a WAR
 * that has no default, or one for a laptop, has a source in the template; passwords come as files; and nothing is set
 * that nobody reads.
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
        for (String variable : server.used()) {
            if (variable.endsWith("password")) {
                demand(settings.files().contains(variable), settings, "a file " + variable);
            } else if (server.mustBeSet(variable)) {
                demand(settings.sets(variable), settings, "a value for " + variable);
            }
        }
        WarConfiguration.of(settings.service()).ifPresent(war -> {
            war.boundToOneMachine().forEach(name -> demand(settings.sets(name), settings, "a value for " + name));
            unread(settings, server, war);
        });
        settings.files().stream()
                .filter(file -> !server.used().contains(file))
                .forEach(file -> violations.add(settings.service() + ": nobody reads the file " + file));
    }

    private void unread(ServerSettings settings, ServerConfiguration server, WarConfiguration war) {
        for (String variable : settings.environment()) {
            boolean read = READ_BY_THE_SERVER_SCRIPT.contains(variable)
                    || server.used().stream()
                            .map(ServerSettings::environmentName)
                            .anyMatch(variable::equals)
                    || war.names().stream().map(ServerSettings::environmentName).anyMatch(variable::equals);
            demand(read, settings, "a reader of " + variable);
        }
    }

    private void demand(boolean holds, ServerSettings settings, String what) {
        if (!holds) {
            violations.add(settings.service() + ": there must be " + what);
        }
    }
}
