package org.kontor.portfolio.valuation.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.UUID;
import org.kontor.portfolio.valuation.control.Valuations;
import org.kontor.rest.problem.Problem;
import org.kontor.token.Caller;
import org.kontor.token.Role;

/** {@code /portfolios/{user_id}/}: what a user owns and what it is worth. */
@Path("/portfolios/{user_id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.OPERATOR, Role.ADMIN})
public class PortfolioResource {

    @Inject
    Valuations valuations;

    @Inject
    Caller caller;

    @GET
    public PortfolioView show(@PathParam("user_id") UUID userId) throws SQLException {
        if (!caller.maySee(userId)) {
            throw Problem.notFound("portfolio");
        }
        return PortfolioView.of(valuations.of(userId));
    }
}
