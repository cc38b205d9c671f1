package org.kontor.marketdata.calendar.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.kontor.marketdata.calendar.control.CalendarChanges;
import org.kontor.marketdata.calendar.control.ExchangeClock;
import org.kontor.marketdata.calendar.control.NyseCalendar;
import org.kontor.marketdata.calendar.entity.CalendarChange;
import org.kontor.rest.page.Page;
import org.kontor.token.Caller;
import org.kontor.token.Role;

/** The days of the exchange. Open to everybody; an operator may change one. */
@Path("/markets/calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

    @Inject
    NyseCalendar calendar;

    @Inject
    CalendarChanges changes;

    @Inject
    ExchangeClock clock;

    @Inject
    Caller caller;

    /** Lists trading days, oldest first; 422 for a range that is none, is too long or leaves the known years. */
    @GET
    @PermitAll
    public Page<TradingDayView> list(@BeanParam CalendarQuery query) {
        CalendarRange range = query.range(clock.today(), calendar);
        return new Page<>(
                calendar.current().days(range.from(), range.to()).stream()
                        .map(TradingDayView::of)
                        .toList(),
                null);
    }

    /** Makes a day to come open, closed or shorter. */
    @PUT
    @Path("{date}")
    @RolesAllowed({Role.OPERATOR, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    public CalendarChangeView change(@PathParam("date") String date, String body) throws SQLException {
        CalendarChange change = CalendarRequest.read(date, body, clock.today(), calendar);
        changes.change(change, caller.userId());
        return CalendarChangeView.of(change);
    }
}
