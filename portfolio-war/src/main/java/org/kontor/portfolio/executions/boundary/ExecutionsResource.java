package org.kontor.portfolio.executions.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.UUID;
import org.kontor.portfolio.executions.control.ExecutionHistory;
import org.kontor.portfolio.executions.entity.Execution;
import org.kontor.rest.page.Page;
import org.kontor.rest.page.PageRequest;
import org.kontor.rest.problem.Problem;
import org.kontor.token.Caller;
import org.kontor.token.Role;

/** {@code /portfolios/{user_id}/executions/}: the fills a portfolio is made of. */
@Path("/portfolios/{user_id}/executions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.OPERATOR, Role.ADMIN})
public class ExecutionsResource {

    @Inject
    ExecutionHistory history;

    @Inject
    Caller caller;

    @GET
    public Page<ExecutionView> list(
            @PathParam("user_id") UUID userId, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor)
            throws SQLException {
        if (!caller.maySee(userId)) {
            throw Problem.notFound("portfolio");
        }
        PageRequest page = PageRequest.of(limit, cursor);
        return Page.of(history.of(userId, page), page.limit(), Execution::id, ExecutionView::of);
    }
}
