package org.kontor.openshift.template;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.openshift.api.model.Template;
import java.util.List;
import java.util.Map;

/** One template with the objects that came out of it. */
public record ProcessedTemplate(TemplateFile file, Template template, List<HasMetadata> objects) {

    static ProcessedTemplate of(TemplateFile file, Map<String, String> parameters) {
        return new ProcessedTemplate(file, file.template(), file.process(parameters));
    }

    @Override
    public String toString() {
        return file.name();
    }
}
