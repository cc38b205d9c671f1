package org.kontor.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A resource method carries {@code @RolesAllowed} or {@code @PermitAll}, on it or on its class. */
final class SayWhoMayCall extends ArchCondition<JavaMethod> {

    SayWhoMayCall() {
        super("say who may call it");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        boolean operation = method.isMetaAnnotatedWith(HttpMethod.class)
                && !method.getOwner().isAnnotatedWith(RegisterRestClient.class);
        boolean said = method.isAnnotatedWith(RolesAllowed.class)
                || method.isAnnotatedWith(PermitAll.class)
                || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                || method.getOwner().isAnnotatedWith(PermitAll.class);
        if (operation && !said) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not say who may call it"));
        }
    }
}
