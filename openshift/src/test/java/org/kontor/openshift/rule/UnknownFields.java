package org.kontor.openshift.rule;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.openshift.api.model.Template;
import io.fabric8.openshift.api.model.TemplateBuilder;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kontor.openshift.template.Installation;

/**
 * Nothing is misspelt: a field the typed model does not know, or whose value does not fit, lands in
 * {@code additionalProperties}.
 */
public final class UnknownFields {
    private final List<String> violations = new ArrayList<>();

    private UnknownFields() {}

    public static List<String> violations(Installation installation) {
        var walk = new UnknownFields();
        for (var processed : installation.templates()) {
            walk.visit(withoutObjects(processed.template()), processed.toString());
        }
        for (HasMetadata object : installation.objects()) {
            if (object instanceof GenericKubernetesResource) {
                walk.violations.add(Installation.title(object) + ": unknown kind of " + object.getApiVersion());
            } else {
                walk.visit(object, Installation.title(object));
            }
        }
        return walk.violations;
    }

    /** Before processing a number may still be the name of a parameter. */
    private static Template withoutObjects(Template template) {
        return new TemplateBuilder(template).withObjects().build();
    }

    private void visit(Object value, String path) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(list.get(i), path + "[" + i + "]");
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> visit(entry, path + "." + key));
        } else if (value != null && value.getClass().getName().startsWith("io.fabric8.")) {
            visitFields(value, path);
        }
    }

    private void visitFields(Object model, String path) {
        for (Class<?> type = model.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    visitField(model, field, path);
                }
            }
        }
    }

    private void visitField(Object model, Field field, String path) {
        Object value = read(model, field);
        if (!field.getName().equals("additionalProperties")) {
            visit(value, path + "." + field.getName());
        } else if (value instanceof Map<?, ?> unknown) {
            unknown.keySet().forEach(name -> violations.add(path + ": unknown or ill-typed field " + name));
        }
    }

    private static Object read(Object model, Field field) {
        try {
            field.setAccessible(true);
            return field.get(model);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
