package org.kontor.trading.statements.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.kontor.rest.problem.Problem;
import org.kontor.token.Caller;
import org.kontor.token.Role;
import org.kontor.trading.accounts.control.Accounts;
import org.kontor.trading.accounts.entity.Account;
import org.kontor.trading.statements.control.Statements;
import org.kontor.trading.statements.entity.Statement;

/** Statements of the caller's account; staff reach others by id (R4, R5). */
@RequestScoped
@Path("accounts/{id}/statements/{date}")
@RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.OPERATOR, Role.ADMIN})
public class StatementsResource {

    /** Programs that accept anything get JSON. */
    static final String PAGE = "text/html;charset=UTF-8;qs=0.9";

    @Inject
    Caller caller;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response data(@PathParam("id") UUID id, @PathParam("date") String date) {
        return answer(statement(id, date));
    }

    @GET
    @Produces(PAGE)
    public Response page(@PathParam("id") UUID id, @PathParam("date") String date) {
        return answer(StatementPage.of(statement(id, date)));
    }

    static Response answer(Object entity) {
        return Response.ok(entity).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    private Statement statement(UUID id, String date) {
        Account account = accounts.byId(id)
                .filter(found -> caller.maySee(found.userId()))
                .orElseThrow(() -> Problem.notFound("account"));
        return statements.of(id, account.openedAt().toInstant(), day(date));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw Problem.notFound("statement");
        }
    }
}
