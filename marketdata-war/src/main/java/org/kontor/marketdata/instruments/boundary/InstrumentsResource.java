package org.kontor.marketdata.instruments.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.kontor.marketdata.instruments.control.Instruments;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.rest.json.Violations;
import org.kontor.rest.page.Page;
import org.kontor.rest.page.PageRequest;

/** What can be traded here. Open to everybody. */
@Path("/markets")
@PermitAll
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InstrumentsResource {

    private static final int LONGEST_SEARCH = 64;

    @Inject
    Instruments instruments;

    /** Lists instruments by symbol; {@code q} keeps those that hold it in symbol or name. */
    @GET
    public Page<InstrumentView> list(
            @QueryParam("q") String words, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        Violations violations = new Violations();
        if (words != null && words.length() > LONGEST_SEARCH) {
            violations.add("q", "too-long", "must have at most " + LONGEST_SEARCH + " characters");
        }
        if (cursor != null && !Symbol.isSymbol(cursor)) {
            violations.add("cursor", "invalid", "must be a next_cursor of an earlier answer");
        }
        violations.check();
        int rows = PageRequest.of(limit, null).limit();
        List<InstrumentView> found = instruments
                .search(words == null ? "" : words, cursor == null ? null : Symbol.of(cursor))
                .limit(rows + 1L)
                .map(InstrumentView::of)
                .toList();
        boolean more = found.size() > rows;
        return more ? new Page<>(found.subList(0, rows), found.get(rows - 1).symbol()) : new Page<>(found, null);
    }
}
