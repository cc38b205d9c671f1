package org.kontor.trading.problems.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.problems.control.ProblemCatalogue;

/** Where the {@code type} of a problem leads. */
@RequestScoped
@Path("problems")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@PermitAll
public class ProblemsResource {

    private static final String FOR_AN_HOUR = "public, max-age=3600";

    @Inject
    ProblemCatalogue catalogue;

    @Context
    UriInfo address;

    @GET
    public Response list() {
        return page(ProblemPages.list(catalogue.all(), root()));
    }

    @GET
    @Path("{code}")
    public Response one(@PathParam("code") String code) {
        return catalogue
                .find(code)
                .map(entry -> page(ProblemPages.one(entry, root())))
                .orElseThrow(() -> Problem.notFound("problem"));
    }

    private String root() {
        return address.getBaseUri().getRawPath();
    }

    private static Response page(String html) {
        return Response.ok(html).header(HttpHeaders.CACHE_CONTROL, FOR_AN_HOUR).build();
    }
}
