package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.openshift.api.model.Parameter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.openshift.template.ParameterFile;
import org.kontor.openshift.template.TemplateFile;

class MissingParametersAreRefusedTest {

    static Stream<Arguments> requiredParameters() {
        return TemplateFile.all().stream()
                .flatMap(file -> file.template().getParameters().stream()
                        .filter(parameter -> Boolean.TRUE.equals(parameter.getRequired()))
                        .map(parameter -> Arguments.of(file, parameter.getName())));
    }

    @ParameterizedTest
    @MethodSource("requiredParameters")
    void by_every_template(TemplateFile file, String parameter) {
        var values = new HashMap<>(ParameterFile.all().get(0).values());
        values.remove(parameter);
        assertThatThrownBy(() -> file.process(values))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(parameter);
    }

    @Test
    void a_parameter_is_required_or_has_a_default_or_is_generated() {
        List<String> undecided = TemplateFile.all().stream()
                .flatMap(file -> file.template().getParameters().stream())
                .filter(parameter -> !Boolean.TRUE.equals(parameter.getRequired())
                        && parameter.getValue() == null
                        && parameter.getGenerate() == null)
                .map(Parameter::getName)
                .toList();
        assertThat(undecided).isEmpty();
    }

    @Test
    void a_parameter_file_names_only_parameters_of_a_template() {
        Set<String> known = TemplateFile.all().stream()
                .flatMap(file -> file.template().getParameters().stream())
                .map(Parameter::getName)
                .collect(Collectors.toSet());
        for (ParameterFile file : ParameterFile.all()) {
            var unknown = new HashSet<>(file.values().keySet());
            unknown.removeAll(known);
            assertThat(unknown).as(file.name()).isEmpty();
        }
    }
}
