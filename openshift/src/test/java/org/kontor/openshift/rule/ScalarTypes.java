package org.kontor.openshift.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.ArrayList;
import java.util.List;
import org.kontor.openshift.template.Installation;
import org.kontor.openshift.template.ProcessedTemplate;

/**
 * Numbers are numbers and strings are strings before the API server sees them: the Java model would turn {@code "2"}
 * into 2 silently, the API server refuses it.
 */
public final class ScalarTypes {
    private static final String UNQUOTED = "${{";
    private final List<String> violations = new ArrayList<>();

    private ScalarTypes() {}

    public static List<String> violations(Installation installation) {
        var comparison = new ScalarTypes();
        installation.templates().forEach(comparison::template);
        return comparison.violations;
    }

    private void template(ProcessedTemplate processed) {
        JsonNode written = processed.file().tree().path("objects");
        for (int i = 0; i < written.size(); i++) {
            HasMetadata object = processed.objects().get(i);
            JsonNode typed = Serialization.unmarshal(Serialization.asJson(object), JsonNode.class);
            compare(written.path(i), typed, processed + " " + Installation.title(object));
        }
    }

    private void compare(JsonNode written, JsonNode typed, String path) {
        if (typed.isObject()) {
            written.properties()
                    .forEach(field ->
                            compare(field.getValue(), typed.path(field.getKey()), path + "." + field.getKey()));
        } else if (typed.isArray()) {
            for (int i = 0; i < written.size(); i++) {
                compare(written.path(i), typed.path(i), path + "[" + i + "]");
            }
        } else if (!typed.isMissingNode() && !fits(written, typed)) {
            violations.add(path + ": " + written + " is not of the type " + typed.getNodeType());
        }
    }

    private static boolean fits(JsonNode written, JsonNode typed) {
        boolean becomesUnquoted = written.isTextual() && written.textValue().startsWith(UNQUOTED);
        return becomesUnquoted ? !typed.isTextual() : written.getNodeType() == typed.getNodeType();
    }
}
