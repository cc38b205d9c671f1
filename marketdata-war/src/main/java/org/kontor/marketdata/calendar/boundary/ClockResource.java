package org.kontor.marketdata.calendar.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kontor.marketdata.calendar.control.ExchangeClock;
import org.kontor.marketdata.calendar.control.NyseCalendar;

/** Whether the exchange is open at this moment. Open to everybody; answered from memory. */
@Path("/markets/clock")
@PermitAll
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClockResource {

    @Inject
    NyseCalendar calendar;

    @Inject
    ExchangeClock clock;

    @GET
    public ClockView show() {
        return ClockView.of(clock.now(), calendar.current());
    }
}
