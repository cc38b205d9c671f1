package org.kontor.openshift.rule;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kontor.openshift.template.Installation;

/**
 * A short host name in a config map is a Service of the set, and the port beside it is one of its ports; or the server
 * itself.
 */
public final class Hosts {
    private static final Pattern URL = Pattern.compile("http://([^:/]+):(\\d+)(/.*)?");

    private Hosts() {}

    public static List<String> violations(Installation installation) {
        List<String> violations = new ArrayList<>();
        for (ConfigMap map : installation.ofKind(ConfigMap.class)) {
            map.getData()
                    .forEach((name, value) -> endpoint(name, value, map.getData())
                            .filter(endpoint -> !endpoint.host().contains(".")
                                    && !endpoint.host().equals("*"))
                            .filter(endpoint -> !isTheServerItself(endpoint, map.getData()))
                            .filter(endpoint -> !isServed(endpoint, installation))
                            .ifPresent(endpoint -> violations.add(
                                    Installation.title(map) + ": " + name + " leads to no Service: " + endpoint)));
        }
        return violations;
    }

    private static Optional<Endpoint> endpoint(String name, String value, Map<String, String> data) {
        var url = URL.matcher(value);
        if (url.matches()) {
            return Optional.of(new Endpoint(url.group(1), Integer.parseInt(url.group(2))));
        }
        String port = data.get(name.replaceAll("_HOST$", "_PORT"));
        return name.endsWith("_HOST") && port != null
                ? Optional.of(new Endpoint(value, Integer.parseInt(port)))
                : Optional.empty();
    }

    private static boolean isTheServerItself(Endpoint endpoint, Map<String, String> data) {
        return endpoint.host().equals("localhost")
                && Integer.toString(endpoint.port()).equals(data.get("HTTP_PORT"));
    }

    private static boolean isServed(Endpoint endpoint, Installation installation) {
        return installation
                .find(Service.class, endpoint.host())
                .filter(service ->
                        service.getSpec().getPorts().stream().anyMatch(port -> port.getPort() == endpoint.port()))
                .isPresent();
    }

    private record Endpoint(String host, int port) {
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}
