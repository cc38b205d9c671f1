package org.kontor.trading.sessions.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.rest.json.Violations;
import org.kontor.rest.page.Page;
import org.kontor.rest.problem.Problem;
import org.kontor.token.Caller;
import org.kontor.token.Role;
import org.kontor.trading.reference.control.TimeText;
import org.kontor.trading.sessions.control.CalendarDays;
import org.kontor.trading.sessions.control.MarketCalendar;
import org.kontor.trading.sessions.entity.CalendarDay;
import org.kontor.trading.sessions.entity.TradingCalendar;

/** The days of the exchange; operators change them, staff see them. */
@RequestScoped
@Path("trades/calendar")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.SUPPORT, Role.COMPLIANCE, Role.OPERATOR, Role.ADMIN})
public class CalendarResource {

    @Inject
    Caller caller;

    @Inject
    CalendarDays days;

    @Inject
    MarketCalendar calendar;

    @Inject
    Clock clock;

    /** The days of a year that are not as their weekday says. */
    @GET
    public Page<DayView> list(@QueryParam("year") String year) {
        Violations violations = new Violations();
        if (year != null && !year.matches("[12][0-9]{3}")) {
            violations.add("year", "invalid", "must be a year of four digits");
        }
        violations.check();
        int wanted = year == null ? today().getYear() : Integer.parseInt(year);
        List<DayView> views = days.between(LocalDate.of(wanted, 1, 1), LocalDate.of(wanted, 12, 31)).stream()
                .map(day -> DayView.of(day.day().date(), calendar.current(), Optional.of(day)))
                .toList();
        return new Page<>(views, null);
    }

    @GET
    @Path("{date}")
    public DayView one(@PathParam("date") String date) {
        return view(day(date));
    }

    /** Says what is special about a day, in the place of what was said before. */
    @PUT
    @Path("{date}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OPERATOR, Role.ADMIN})
    public DayView put(@PathParam("date") String date, String text) {
        LocalDate wanted = day(date);
        CalendarDay day =
                DayRequest.parse(text, wanted, today(), calendar.current()).day();
        calendar.put(day, caller.userId().toString());
        return view(wanted);
    }

    private DayView view(LocalDate date) {
        return DayView.of(
                date, calendar.current(), days.between(date, date).stream().findFirst());
    }

    private LocalDate today() {
        return TradingCalendar.dateOf(clock.instant());
    }

    private static LocalDate day(String text) {
        if (!TimeText.isDay(text)) {
            throw Problem.notFound("day");
        }
        return LocalDate.parse(text);
    }
}
