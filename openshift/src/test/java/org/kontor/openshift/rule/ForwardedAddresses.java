package org.kontor.openshift.rule;

import io.fabric8.kubernetes.api.model.ConfigMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.kontor.openshift.template.Installation;
import org.kontor.openshift.template.ServerSettings;
import org.kontor.openshift.template.WarConfiguration;

/**
 * Behind a router every connection comes from it: a service that asks for the address of a client is told whose
 * {@code X-Forwarded-For} it may believe, as blocks of addresses, and never everybody's.
 */
public final class ForwardedAddresses {
    private static final String SETTING = "kontor.proxies.trusted";
    private static final Pattern BLOCK = Pattern.compile("[0-9a-fA-F.:]+/([1-9][0-9]{0,2})");

    private ForwardedAddresses() {}

    public static List<String> violations(Installation installation) {
        List<String> violations = new ArrayList<>();
        for (ServerSettings settings : ServerSettings.of(installation)) {
            if (WarConfiguration.of(settings.service()).names().contains(SETTING)) {
                String blocks = installation
                        .find(ConfigMap.class, "kontor-" + settings.service())
                        .map(map -> map.getData().get(ServerSettings.environmentName(SETTING)))
                        .orElse("");
                if (!Arrays.stream(blocks.split(",", -1))
                        .allMatch(block -> BLOCK.matcher(block).matches())) {
                    violations.add(settings.service() + ": " + SETTING + " is no list of networks: '" + blocks + "'");
                }
            }
        }
        return violations;
    }
}
