package org.kontor.trading.accounts.boundary;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kontor.rest.json.JsonBody;
import org.kontor.rest.page.Page;
import org.kontor.rest.page.PageRequest;
import org.kontor.rest.problem.Problem;
import org.kontor.token.Caller;
import org.kontor.token.Role;
import org.kontor.trading.accounts.control.AccountChanges;
import org.kontor.trading.accounts.control.Accounts;
import org.kontor.trading.accounts.control.PaperMoney;
import org.kontor.trading.accounts.control.Standings;
import org.kontor.trading.accounts.control.Withdrawals;
import org.kontor.trading.accounts.entity.Account;
import org.kontor.trading.accounts.entity.TriggerSource;
import org.kontor.trading.ledger.control.AccountBalances;
import org.kontor.trading.ledger.control.History;
import org.kontor.trading.ledger.control.TrialBalances;
import org.kontor.trading.ledger.entity.TrialBalance;

/** Accounts of the caller; staff reach others by id. */
@RequestScoped
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.OPERATOR, Role.ADMIN})
public class AccountsResource {

    private static final int LONGEST_REASON = 500;

    @Inject
    Caller caller;

    @Inject
    Accounts accounts;

    @Inject
    AccountBalances balances;

    @Inject
    Standings standings;

    @Inject
    AccountChanges changes;

    @Inject
    PaperMoney paperMoney;

    @Inject
    Withdrawals withdrawals;

    @Inject
    History history;

    @Inject
    TrialBalances trialBalances;

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

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public AccountView change(@PathParam("id") UUID id, String text) {
        JsonBody body = JsonBody.parse(text);
        String source = body.oneOf("trigger_source", "last", "bid_ask", "double_last", "double_bid_ask")
                .required()
                .value();
        body.check();
        if (!visible(id).userId().equals(caller.userId())) {
            throw Problem.forbidden();
        }
        return view(changes.triggerStopsBy(id, TriggerSource.valueOf(source.toUpperCase(Locale.ROOT))));
    }

    @PUT
    @Path("{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OPERATOR, Role.ADMIN})
    public AccountView changeStatus(@PathParam("id") UUID id, String text) {
        JsonBody body = JsonBody.parse(text);
        String status = body.oneOf("status", "open", "closing_only", "restricted", "closed")
                .required()
                .value();
        String reason =
                body.string("reason").required().maxLength(LONGEST_REASON).value();
        body.check();
        Account.Status wanted = Account.Status.valueOf(status.toUpperCase(Locale.ROOT));
        return view(changes.changeStatus(caller.userId(), id, wanted, reason));
    }

    @POST
    @Path("{id}/deposits")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response deposit(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, String text) {
        MoneyRequest wanted = MoneyRequest.of(key, text);
        mine(id);
        boolean limited = !caller.has(Role.OPERATOR) && !caller.has(Role.ADMIN);
        return moved(id, paperMoney.deposit(caller.userId(), id, wanted.amount(), key, limited));
    }

    @POST
    @Path("{id}/withdrawals")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, String text) {
        MoneyRequest wanted = MoneyRequest.of(key, text);
        mine(id);
        return moved(id, withdrawals.withdraw(caller.userId(), id, wanted.amount(), key));
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

    @GET
    @Path("{id}/trial-balance")
    public TrialBalance trialBalance(@PathParam("id") UUID id) {
        return trialBalances.ofAccount(visible(id).id());
    }

    private AccountView view(Account account) {
        return AccountView.of(account, balances.of(account.id()), standings.of(account.id()));
    }

    private static Response moved(UUID id, String movement) {
        return Response.created(URI.create("/accounts/" + id + "/ledger/"))
                .entity(movement)
                .build();
    }

    /** Whose money the caller may move. */
    private void mine(UUID id) {
        if (!caller.mayActFor(visible(id).userId())) {
            throw Problem.forbidden();
        }
    }

    private Account visible(UUID id) {
        return accounts.byId(id)
                .filter(account -> caller.maySee(account.userId()))
                .orElseThrow(() -> Problem.notFound("account"));
    }
}
