package org.kontor.users.directory.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;
import org.kontor.rest.json.Violations;
import org.kontor.rest.page.Page;
import org.kontor.token.Needs;
import org.kontor.token.Permission;
import org.kontor.users.directory.control.RoleDefinition;
import org.kontor.users.directory.control.Roles;
import org.kontor.users.directory.entity.Role;

/** What roles there are and what each may. */
@Path("/users/roles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Needs(Permission.USERS_ADMIN)
public class RolesResource {

    @Inject
    Roles roles;

    @Inject
    RoleDefinition definition;

    @GET
    public Page<RoleView> roles() {
        return new Page<>(roles.all().stream().map(RoleView::of).toList(), null);
    }

    @PUT
    @Path("{name}")
    public Response define(@PathParam("name") String name, String body) {
        if (!Role.acceptsName(name)) {
            Violations violations = new Violations();
            violations.add("name", "invalid", Role.NAME_RULE);
            violations.check();
        }
        JsonBody request = JsonBody.parse(body);
        Field<String> description = request.string("description")
                .required()
                .rule("invalid", Role.DESCRIPTION_RULE, Role::acceptsDescription);
        Field<List<String>> permissions = request.listOf("permissions", Permission.ALL.toArray(String[]::new))
                .required();
        request.check();
        boolean isNew = definition.define(name, description.value(), Set.copyOf(permissions.value()));
        return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK)
                .entity(RoleView.of(roles.find(name).orElseThrow()))
                .build();
    }
}
