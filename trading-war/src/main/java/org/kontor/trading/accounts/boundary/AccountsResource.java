package org.kontor.trading.accounts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.kontor.rest.json.JsonBody;
import org.kontor.rest.page.Page;
import org.kontor.rest.page.PageRequest;
import org.kontor.rest.problem.Problem;
import org.kontor.token.Caller;
import org.kontor.token.Role;
import org.kontor.trading.accounts.control.Accounts;
import org.kontor.trading.accounts.control.PaperMoney;
import org.kontor.trading.accounts.entity.Account;
import org.kontor.trading.ledger.control.AccountBalances;
import org.kontor.trading.ledger.control.History;

/** Accounts of the caller; staff reach others by id. */
@RequestScoped
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.OPERATOR, Role.ADMIN})
public class AccountsResource {

    private static final BigDecimal LARGEST_DEPOSIT = new BigDecimal("1000000000.00");

    @Inject
    Caller caller;

    @Inject
    Accounts accounts;

    @Inject
    AccountBalances balances;

    @Inject
    PaperMoney paperMoney;

    @Inject
    History history;

    @GET
    public Page<AccountView> list() {
        List<AccountView> own =
                accounts.ofUser(caller.userId()).stream().map(this::view).toList();
        return new Page<>(own, null);
    }

    @GET
    @Path("{id}")
    public AccountView one(@PathParam("id") UUID id) {
        return view(visible(id));
    }

    @POST
    @Path("{id}/deposits")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response deposit(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, String text) {
        if (key == null || key.isBlank() || key.length() > 255) {
            throw Problem.of(400, "idempotency-key-missing", "An Idempotency-Key of 1 to 255 characters is needed");
        }
        JsonBody body = JsonBody.parse(text);
        BigDecimal amount = body.decimal("amount")
                .required()
                .rule("not-positive", "must be above zero", given -> given.signum() > 0)
                .rule(
                        "too-fine",
                        "must be whole cents",
                        given -> given.stripTrailingZeros().scale() <= 2)
                .rule("too-large", "must be at most " + LARGEST_DEPOSIT, given -> given.compareTo(LARGEST_DEPOSIT) <= 0)
                .value();
        body.check();
        Account account = visible(id);
        if (!caller.mayActFor(account.userId())) {
            throw Problem.forbidden();
        }
        boolean limited = !caller.has(Role.OPERATOR) && !caller.has(Role.ADMIN);
        String deposit = paperMoney.deposit(caller.userId(), id, amount.setScale(2), key, limited);
        return Response.created(URI.create("/accounts/" + id + "/ledger/"))
                .entity(deposit)
                .build();
    }

    @GET
    @Path("{id}/ledger")
    public Page<History.Transaction> ledger(
            @PathParam("id") UUID id, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        visible(id);
        return Page.of(
                history.page(id, page.after(), page.limit() + 1),
                page.limit(),
                History.Transaction::id,
                transaction -> transaction);
    }

    private AccountView view(Account account) {
        return AccountView.of(account, balances.of(account.id()));
    }

    private Account visible(UUID id) {
        return accounts.byId(id)
                .filter(account -> caller.maySee(account.userId()))
                .orElseThrow(() -> Problem.notFound("account"));
    }
}
