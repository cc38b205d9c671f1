package org.kontor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.MessageDriven;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The rules of the rooms, written once; each WAR runs them over its own classes. */
public final class ArchitectureRules {

    private static final List<String> VENDORS = List.of(
            "com.ibm..",
            "io.openliberty..",
            "org.jboss..",
            "org.wildfly..",
            "fish.payara..",
            "org.eclipse.persistence..",
            "org.apache.activemq..",
            "org.apache.artemis..",
            "javax.persistence..",
            "javax.ws.rs..",
            "javax.jms..");

    @ArchTest
    static final ArchRule ENTITIES_KNOW_ONLY_THE_LANGUAGE_AND_PERSISTENCE = classes()
            .that()
            .resideInAPackage("..entity..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "jakarta.persistence..", "..entity..")
            .allowEmptyShould(true)
            .because("business rules must compile and be tested without a server");

    @ArchTest
    static final ArchRule COMPONENTS_ARE_FREE_OF_CYCLES = slices().matching("org.kontor.*.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("a component that can be understood alone can be deleted alone");

    @ArchTest
    static final ArchRule NOBODY_CALLS_INTO_A_BOUNDARY = noClasses()
            .that()
            .resideOutsideOfPackage("..boundary..")
            .should()
            .dependOnClassesThat(
                    Predicates.resideInAPackage("org.kontor..").and(Predicates.resideInAPackage("..boundary..")))
            .allowEmptyShould(true)
            .because("a boundary is a door, and doors are used from outside");

    @ArchTest
    static final ArchRule DOORS_ARE_IN_BOUNDARIES = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .and()
            .areNotAnnotatedWith(RegisterRestClient.class)
            .or()
            .areAnnotatedWith(MessageDriven.class)
            .or()
            .areAnnotatedWith(RolesAllowed.class)
            .should()
            .resideInAPackage("..boundary..")
            .allowEmptyShould(true)
            .because("security is reviewed in one room");

    @ArchTest
    static final ArchRule TRANSACTIONS_ARE_IN_CONTROL = noClasses()
            .that()
            .resideOutsideOfPackage("..control..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class)
            .allowEmptyShould(true)
            .because("one use case is one transaction, whichever door it came through");

    @ArchTest
    static final ArchRule EVERY_OPERATION_SAYS_WHO_MAY_CALL_IT = methods()
            .should(new SayWhoMayCall())
            .because("an operation without a rule is open or dead, and nobody meant either");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should(new AskTheMachineForTheTime())
            .because("a test must be able to set the time (" + Clock.class.getName() + ")");

    @ArchTest
    static final ArchRule NO_FLOATING_POINT_IN_ENTITIES = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..entity..")
            .should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class)
            .andShould()
            .notHaveRawType(Double.class)
            .andShould()
            .notHaveRawType(Float.class)
            .allowEmptyShould(true)
            .because("money is never binary floating point");

    @ArchTest
    static final ArchRule NAMES_SAY_A_RESPONSIBILITY = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
            .because("such a name hides what the class is for");

    @ArchTest
    static final ArchRule STANDARDS_ONLY = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VENDORS.toArray(String[]::new))
            .because("the same WAR runs on any compliant server");

    private ArchitectureRules() {}
}
