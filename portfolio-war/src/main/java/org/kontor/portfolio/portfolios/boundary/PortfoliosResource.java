package org.kontor.portfolio.portfolios.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.kontor.portfolio.portfolios.control.PortfolioNaming;
import org.kontor.portfolio.portfolios.entity.Portfolio;
import org.kontor.rest.json.JsonBody;
import org.kontor.token.Caller;
import org.kontor.token.Role;

/** {@code /portfolios/}: creating one's own. */
@Path("/portfolios")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.COMPLIANCE, Role.OPERATOR, Role.ADMIN})
public class PortfoliosResource {

    private static final int MAX_NAME = 100;

    @Inject
    PortfolioNaming naming;

    @Inject
    Caller caller;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(String text, @Context UriInfo uri) {
        JsonBody body = JsonBody.parse(text);
        String name = body.string("name")
                .maxLength(MAX_NAME)
                .rule("blank", "must not be blank", given -> !given.isBlank())
                .orElse("Portfolio");
        body.oneOf("base_currency", "USD");
        body.oneOf("cost_method", "average");
        body.check();
        Portfolio named = naming.name(caller.userId(), name);
        return Response.created(uri.getBaseUriBuilder().path("portfolios/{id}/").build(named.userId()))
                .entity(NamedPortfolio.of(named))
                .build();
    }
}
