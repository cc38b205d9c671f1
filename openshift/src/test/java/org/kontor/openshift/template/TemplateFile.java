package org.kontor.openshift.template;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.fabric8.openshift.api.model.Template;
import io.fabric8.openshift.client.OpenShiftClient;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One template as it lies in the folder, or a copy of it with a mistake that a rule must find. */
public record TemplateFile(String name, String text) {
    private static final OpenShiftClient OFFLINE =
            new KubernetesClientBuilder().withConfig(Config.empty()).build().adapt(OpenShiftClient.class);

    /** It warns of every number that is still a parameter, which is what templates are for. */
    private static final Logger SERIALIZER =
            Logger.getLogger("io.fabric8.kubernetes.model.jackson.BeanPropertyWriterDelegate");

    static {
        SERIALIZER.setLevel(Level.SEVERE);
    }

    public static List<TemplateFile> all() {
        return OpenShiftFolder.filesIn(OpenShiftFolder.TEMPLATES, ".yaml").stream()
                .map(file -> new TemplateFile(file.getFileName().toString(), OpenShiftFolder.text(file)))
                .toList();
    }

    public static TemplateFile named(String name) {
        return all().stream()
                .filter(file -> file.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no template " + name));
    }

    /**
     * A copy with each occurrence replaced; refuses when there is nothing to replace, or the test would prove nothing.
     */
    public TemplateFile mutated(String original, String mistake) {
        if (!text.contains(original)) {
            throw new IllegalArgumentException(name + " does not contain: " + original);
        }
        return new TemplateFile(name, text.replace(original, mistake));
    }

    public Template template() {
        return Serialization.unmarshal(text, Template.class);
    }

    /** The template as written, before any typing. */
    public JsonNode tree() {
        return Serialization.unmarshal(text, JsonNode.class);
    }

    /**
     * The objects with all parameters filled in; a parameter the template does not know is left out.
     *
     * @throws IllegalArgumentException when a required parameter has no value
     */
    public List<HasMetadata> process(Map<String, String> parameters) {
        return OFFLINE.templates()
                .load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .processLocally(parameters)
                .getItems();
    }

    @Override
    public String toString() {
        return name;
    }
}
