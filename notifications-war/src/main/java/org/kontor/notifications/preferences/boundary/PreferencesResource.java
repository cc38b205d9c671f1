package org.kontor.notifications.preferences.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kontor.notifications.preferences.control.Preferences;
import org.kontor.notifications.preferences.entity.Preference;
import org.kontor.token.Caller;
import org.kontor.token.Role;

/** One's own preferences (R8.3). */
@Path("/notifications/preferences")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.COMPLIANCE, Role.OPERATOR, Role.ADMIN})
@RequestScoped
public class PreferencesResource {

    @Inject
    Caller caller;

    @Inject
    Preferences preferences;

    @GET
    public PreferenceView get() {
        return PreferenceView.of(preferences.of(caller.userId()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public PreferenceView put(String json) {
        Preference wanted = StatedPreference.read(json);
        preferences.put(caller.userId(), wanted);
        return PreferenceView.of(wanted);
    }
}
