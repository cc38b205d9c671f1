package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Secret;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kontor.openshift.template.TemplateFile;

class PasswordsAreGeneratedTest {
    private static final TemplateFile SECRETS = TemplateFile.named("00-secrets.yaml");

    @Test
    void anew_for_every_project() {
        Set<String> first = passwords(SECRETS.process(Map.of()));
        Set<String> second = passwords(SECRETS.process(Map.of()));
        assertThat(first).hasSameSizeAs(SECRETS.template().getParameters()).doesNotContainAnyElementsOf(second);
    }

    @Test
    void and_both_sides_are_given_the_same() {
        List<HasMetadata> secrets = SECRETS.process(Map.of());
        for (String service : List.of("users", "trading", "portfolio", "marketdata", "notifications")) {
            Map<String, String> server = data(secrets, "kontor-" + service);
            Map<String, String> database = data(secrets, "kontor-" + service + "-db");
            Map<String, String> migration = data(secrets, "kontor-" + service + "-schema-owner");
            Map<String, String> broker = data(secrets, "kontor-broker");
            assertThat(server.get("db.password")).isEqualTo(database.get("app.password"));
            assertThat(migration.get("db.password")).isEqualTo(database.get("owner.password"));
            assertThat(server.get("broker.password")).isEqualTo(broker.get(service + ".password"));
        }
    }

    private static Set<String> passwords(List<HasMetadata> secrets) {
        return secrets.stream()
                .map(Secret.class::cast)
                .flatMap(secret -> secret.getStringData().values().stream())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> data(List<HasMetadata> secrets, String name) {
        return secrets.stream()
                .filter(secret -> secret.getMetadata().getName().equals(name))
                .map(Secret.class::cast)
                .findFirst()
                .orElseThrow()
                .getStringData();
    }
}
