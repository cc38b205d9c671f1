package org.kontor.marketdata.quotes.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kontor.marketdata.instruments.control.Instruments;

/**
 * The market of one instrument at this moment. Open to everybody; answered from memory.
 *
 * <p>One object for all requests, for it knows nothing of any: nothing else here is asked for as often.
 */
@Path("/markets/{symbol}")
@PermitAll
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SnapshotResource {

    @Inject
    Instruments instruments;

    @Inject
    Snapshots snapshots;

    /** The newest quote and what follows from it; 404 {@code unknown-symbol}. */
    @GET
    public byte[] show(@PathParam("symbol") String symbol) {
        return snapshots.of(instruments.get(symbol));
    }
}
