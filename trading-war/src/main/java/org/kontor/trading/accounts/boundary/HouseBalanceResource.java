package org.kontor.trading.accounts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kontor.token.Role;
import org.kontor.trading.ledger.control.TrialBalances;
import org.kontor.trading.ledger.entity.TrialBalance;

/** The books of all accounts and of the house, added up. */
@RequestScoped
@Path("accounts/trial-balance")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OPERATOR, Role.ADMIN})
public class HouseBalanceResource {

    @Inject
    TrialBalances balances;

    @GET
    public TrialBalance trialBalance() {
        return balances.ofHouse();
    }
}
