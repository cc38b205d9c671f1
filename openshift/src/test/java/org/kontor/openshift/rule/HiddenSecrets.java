package org.kontor.openshift.rule;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.openshift.api.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kontor.openshift.template.Installation;
import org.kontor.openshift.template.ParameterFile;
import org.kontor.openshift.template.ProcessedTemplate;

/** A secret is generated, long, without default, in Secret objects only, and never printed. */
public final class HiddenSecrets {
    private static final int SHORTEST = 32;
    private static final Pattern SECRET_NAME = Pattern.compile("(?i).*(password|secret|token|credential).*");
    private static final Pattern ALPHANUMERIC = Pattern.compile("\\[a-zA-Z0-9]\\{(\\d+)}");
    private final List<String> violations = new ArrayList<>();

    private HiddenSecrets() {}

    public static List<String> violations(Installation installation) {
        var check = new HiddenSecrets();
        installation.templates().forEach(check::template);
        ParameterFile.all()
                .forEach(file -> file.values().keySet().stream()
                        .filter(name -> SECRET_NAME.matcher(name).matches())
                        .forEach(name -> check.violations.add(file.name() + ": holds " + name)));
        installation.ofKind(Secret.class).forEach(check::secret);
        installation
                .ofKind(ConfigMap.class)
                .forEach(map -> map.getData().keySet().stream()
                        .filter(name -> SECRET_NAME.matcher(name).matches())
                        .forEach(name -> check.violations.add(Installation.title(map) + ": holds " + name)));
        installation
                .workloads()
                .forEach(workload -> workload.containers()
                        .forEach(container -> container.getEnv().stream()
                                .filter(variable ->
                                        SECRET_NAME.matcher(variable.getName()).matches()
                                                && !variable.getName().endsWith("_FILE"))
                                .forEach(variable -> check.violations.add(
                                        workload.title() + ": secret in the environment: " + variable.getName()))));
        return check.violations;
    }

    private void template(ProcessedTemplate processed) {
        var template = processed.template();
        String message = template.getMessage() == null ? "" : template.getMessage();
        for (Parameter parameter : template.getParameters()) {
            if (!SECRET_NAME.matcher(parameter.getName()).matches()) {
                continue;
            }
            if (parameter.getValue() != null) {
                violations.add(processed + ": " + parameter.getName() + " has a default");
            }
            if (!"expression".equals(parameter.getGenerate()) || !longEnough(parameter.getFrom())) {
                violations.add(processed + ": " + parameter.getName() + " is not generated with 32 characters or more");
            }
            if (message.contains(parameter.getName())) {
                violations.add(processed + ": the message prints " + parameter.getName());
            }
        }
    }

    private static boolean longEnough(String expression) {
        var matcher = ALPHANUMERIC.matcher(expression == null ? "" : expression);
        return matcher.matches() && Integer.parseInt(matcher.group(1)) >= SHORTEST;
    }

    private void secret(Secret secret) {
        if (secret.getData() != null && !secret.getData().isEmpty()) {
            violations.add(Installation.title(secret) + ": holds encoded data that nobody generated");
        }
        secret.getStringData().forEach((key, value) -> {
            if (!value.matches("[a-zA-Z0-9]{" + SHORTEST + ",}")) {
                violations.add(Installation.title(secret) + ": " + key + " is shorter than 32 characters");
            }
        });
    }
}
