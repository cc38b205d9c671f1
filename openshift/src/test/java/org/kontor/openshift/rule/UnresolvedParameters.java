package org.kontor.openshift.rule;

import io.fabric8.kubernetes.client.utils.Serialization;
import io.fabric8.openshift.api.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kontor.openshift.template.Installation;
import org.kontor.openshift.template.ProcessedTemplate;

/** After processing no {@code ${NAME}} is left, and a template declares exactly the parameters it uses. */
public final class UnresolvedParameters {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\{?(\\w*)");

    private UnresolvedParameters() {}

    public static List<String> violations(Installation installation) {
        List<String> violations = new ArrayList<>();
        for (var object : installation.objects()) {
            for (String name : references(Serialization.asJson(object))) {
                violations.add(Installation.title(object) + ": ${" + name + "} is left");
            }
        }
        installation.templates().forEach(processed -> compare(processed, violations));
        return violations;
    }

    private static void compare(ProcessedTemplate processed, List<String> violations) {
        Set<String> used = references(processed.file().text());
        Set<String> declared = processed.template().getParameters().stream()
                .map(Parameter::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        used.stream()
                .filter(name -> !declared.contains(name))
                .forEach(name -> violations.add(processed + ": no parameter " + name));
        declared.stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> violations.add(processed + ": parameter " + name + " is not used"));
    }

    private static Set<String> references(String text) {
        return REFERENCE
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
