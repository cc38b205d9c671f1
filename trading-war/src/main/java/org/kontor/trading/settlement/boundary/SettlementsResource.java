package org.kontor.trading.settlement.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.kontor.rest.json.JsonBody;
import org.kontor.token.Caller;
import org.kontor.token.Role;
import org.kontor.trading.settlement.control.Settlement;
import org.kontor.trading.settlement.entity.SettlementRun;

/** Has what is due settled now instead of at the next tick. */
@RequestScoped
@Path("accounts/settlements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OPERATOR, Role.ADMIN})
public class SettlementsResource {

    @Inject
    Caller caller;

    @Inject
    Settlement settlement;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public SettlementRun settle(String text) {
        JsonBody body = JsonBody.parse(text);
        String through = body.string("through")
                .rule("invalid", "must be a date such as 2026-11-24", SettlementsResource::isDate)
                .rule(
                        "in-the-future",
                        "must not be in the future",
                        day -> !date(day).isAfter(settlement.today()))
                .value();
        body.check();
        return settlement.settle(caller.userId(), through == null ? settlement.today() : date(through));
    }

    private static boolean isDate(String text) {
        try {
            return date(text) != null;
        } catch (DateTimeParseException no) {
            return false;
        }
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
