package org.kontor.openshift.rule;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.openshift.api.model.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kontor.openshift.template.Installation;

/** One host carries the whole API by path, over TLS only, and every route ends at a port of an existing Service. */
public final class Routes {
    private static final Map<String, String> SERVICE_OF_PATH = new TreeMap<>(Map.of(
            "/users", "kontor-users",
            "/.well-known/jwks.json", "kontor-users",
            "/trades", "kontor-trading",
            "/accounts", "kontor-trading",
            "/problems", "kontor-trading",
            "/portfolios", "kontor-portfolio",
            "/markets", "kontor-marketdata",
            "/notifications", "kontor-notifications"));

    private Routes() {}

    public static List<String> violations(Installation installation) {
        List<String> violations = new ArrayList<>();
        List<Route> routes = installation.ofKind(Route.class);
        Map<String, String> found = new TreeMap<>();
        routes.forEach(route -> found.merge(
                route.getSpec().getPath(), route.getSpec().getTo().getName(), (one, other) -> one + " and " + other));
        if (!found.equals(SERVICE_OF_PATH)) {
            violations.add("paths lead to " + found + " instead of " + SERVICE_OF_PATH);
        }
        if (routes.stream().map(route -> route.getSpec().getHost()).distinct().count() > 1) {
            violations.add("the routes do not share one host");
        }
        routes.forEach(route -> check(route, installation, violations));
        return violations;
    }

    private static void check(Route route, Installation installation, List<String> violations) {
        String title = Installation.title(route);
        if (!"Redirect".equals(route.getSpec().getTls().getInsecureEdgeTerminationPolicy())) {
            violations.add(title + ": answers without TLS");
        }
        installation
                .find(Service.class, route.getSpec().getTo().getName())
                .ifPresentOrElse(
                        service -> {
                            Object target =
                                    route.getSpec().getPort().getTargetPort().getValue();
                            boolean known = service.getSpec().getPorts().stream()
                                    .anyMatch(port -> target.equals(port.getName()) || target.equals(port.getPort()));
                            if (!known) {
                                violations.add(title + ": the Service has no port " + target);
                            }
                        },
                        () -> violations.add(title + ": leads to no Service"));
    }
}
