package org.kontor.marketdata.bars.boundary;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.kontor.marketdata.bars.entity.AdjustMode;
import org.kontor.marketdata.calendar.entity.Day;
import org.kontor.rest.json.Violations;
import org.kontor.rest.page.PageRequest;

/** The query parameters of a list of bars, as they were sent. */
public class BarsQuery {

    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("adjust")
    String adjust;

    @QueryParam("limit")
    String limit;

    @QueryParam("cursor")
    String cursor;

    /** Reads the parameters; throws a 422 problem that names the wrong ones. */
    BarsRange range() {
        Violations violations = new Violations();
        LocalDate first = day("from", from, EARLIEST, violations);
        LocalDate last = day("to", to, LATEST, violations);
        LocalDate resumed = day("cursor", cursor, first, violations);
        if (first.isAfter(last)) {
            violations.add("from", "out-of-range", "must not come after to");
        }
        if (adjust != null && !AdjustMode.isWord(adjust)) {
            violations.add("adjust", "not-allowed", "must be one of " + AdjustMode.WORDS);
        }
        violations.check();
        return new BarsRange(
                resumed.isAfter(first) ? resumed : first,
                last,
                PageRequest.of(limit, null).limit(),
                adjust == null ? AdjustMode.NONE : AdjustMode.ofWord(adjust));
    }

    private static LocalDate day(String name, String text, LocalDate otherwise, Violations violations) {
        if (text == null || Day.isDay(text)) {
            return text == null ? otherwise : Day.of(text);
        }
        violations.add(name, "invalid", "must be a day of the form 2013-01-02");
        return otherwise;
    }
}
