package org.kontor.trading.reconciliation.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kontor.token.Role;
import org.kontor.trading.reconciliation.control.Reconciliation;
import org.kontor.trading.reconciliation.entity.ReconciliationReport;

/** Has the books checked now. */
@RequestScoped
@Path("accounts/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OPERATOR, Role.ADMIN})
public class ReconciliationResource {

    @Inject
    Reconciliation reconciliation;

    @GET
    public ReconciliationReport check() {
        return reconciliation.check();
    }
}
