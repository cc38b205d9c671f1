package org.kontor.trading;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.json.Json;

/**
 * {@link Json} looks for its implementation each time it makes a builder, which an order would pay for several times.
 */
@AnalyzeClasses(packages = "org.kontor.trading", importOptions = DoNotIncludeTests.class)
class JsonBuildersComeFromAFactoryTest {

    @ArchTest
    static void whichIsLookedForOnce(JavaClasses trading) {
        noClasses()
                .should()
                .callMethodWhere(JavaCall.Predicates.target(With.owner(JavaClass.Predicates.type(Json.class)))
                        .and(JavaCall.Predicates.target(
                                HasName.Predicates.nameMatching("create(Object|Array)Builder|createValue"))))
                .check(trading);
    }
}
