package org.kontor.marketdata.bars.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.kontor.marketdata.bars.control.AdjustedBars;
import org.kontor.marketdata.instruments.control.Instruments;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.rest.page.Page;

/** An instrument's past, day by day. Open to everybody. */
@Path("/markets/{symbol}/bars")
@PermitAll
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BarsResource {

    @Inject
    Instruments instruments;

    @Inject
    AdjustedBars bars;

    /** Lists daily bars, oldest first; 404 {@code unknown-symbol}, 422 for a range that is none. */
    @GET
    public Page<BarView> list(@PathParam("symbol") String symbol, @BeanParam BarsQuery query) throws SQLException {
        Symbol known = instruments.get(symbol).symbol();
        BarsRange range = query.range();
        List<BarView> found = bars.between(known, range.from(), range.to(), range.limit() + 1, range.adjust()).stream()
                .map(BarView::of)
                .toList();
        if (found.size() <= range.limit()) {
            return new Page<>(found, null);
        }
        LocalDate next = found.get(range.limit()).date();
        return new Page<>(found.subList(0, range.limit()), next.toString());
    }
}
