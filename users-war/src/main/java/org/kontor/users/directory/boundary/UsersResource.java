package org.kontor.users.directory.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;
import org.kontor.rest.problem.Problem;
import org.kontor.token.Caller;
import org.kontor.token.Needs;
import org.kontor.token.Permission;
import org.kontor.token.Role;
import org.kontor.users.directory.control.LostRace;
import org.kontor.users.directory.control.Profiles;
import org.kontor.users.directory.control.Registration;
import org.kontor.users.directory.control.RoleAssignment;
import org.kontor.users.directory.control.Roles;
import org.kontor.users.directory.control.Users;
import org.kontor.users.directory.entity.ProfileChange;
import org.kontor.users.directory.entity.User;
import org.kontor.users.directory.entity.UserId;
import org.kontor.users.factors.control.Reauthentication;
import org.kontor.users.passwords.entity.PasswordPolicy;

/** Registering, looking up, and deciding who may do what. */
@Path("/users")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UsersResource {

    @Inject
    Registration registration;

    @Inject
    RoleAssignment roleAssignment;

    @Inject
    Users users;

    @Inject
    Profiles profiles;

    @Inject
    Roles roles;

    @Inject
    PasswordPolicy passwordPolicy;

    @Inject
    Reauthentication reauthentication;

    @Inject
    Caller caller;

    @POST
    @PermitAll
    public Response register(String body, @Context UriInfo uri) {
        RegistrationRequest request = RegistrationRequest.parse(body, passwordPolicy);
        User user = registration.register(request.who(), request.password());
        URI location = uri.getBaseUriBuilder()
                .path("users")
                .path(user.id().toString())
                .path("/")
                .build();
        return Response.created(location).entity(UserView.of(user)).build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.COMPLIANCE, Role.OPERATOR, Role.ADMIN})
    public Response user(@PathParam("id") String id) {
        return answer(
                UserId.of(id).filter(caller::maySee).flatMap(users::find).orElseThrow(() -> Problem.notFound("user")));
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.COMPLIANCE, Role.OPERATOR, Role.ADMIN})
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") String seen, String body) {
        UUID userId = UserId.of(id).filter(caller::maySee).orElseThrow(() -> Problem.notFound("user"));
        boolean himself = userId.equals(caller.userId());
        if (!himself && !caller.has(Role.ADMIN)) {
            throw Problem.forbidden();
        }
        ProfileRequest request = ProfileRequest.parse(body, himself);
        OptionalLong version = VersionTag.read(seen);
        if (request.proof().password() != null) {
            reauthentication.check(
                    userId, request.proof().password(), request.proof().secondProof());
        }
        return answer(change(userId, request.change(), version));
    }

    private User change(UUID userId, ProfileChange change, OptionalLong seen) {
        return LostRace.repeated(() -> profiles.change(userId, change, seen));
    }

    private static Response answer(User user) {
        return Response.ok(UserView.of(user)).tag(VersionTag.of(user)).build();
    }

    @PUT
    @Path("{id}/roles")
    @RolesAllowed(Role.ADMIN)
    @Needs(Permission.USERS_ADMIN)
    public UserView assignRoles(@PathParam("id") String id, String body) {
        UUID userId = UserId.of(id).orElseThrow(() -> Problem.notFound("user"));
        JsonBody request = JsonBody.parse(body);
        Field<List<String>> wanted = request.listOf("roles", roles.names().toArray(String[]::new))
                .required()
                .rule("empty", "must hold at least one role", list -> !list.isEmpty());
        request.check();
        return UserView.of(roleAssignment.assign(userId, Set.copyOf(wanted.value()), caller.userId()));
    }
}
