package org.kontor.trading.quotes.control;

import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** marketdata-war, asked for one symbol. An answer with an error status is an answer and not tried again. */
@Path("markets")
@RegisterRestClient(configKey = "marketdata")
@Produces(MediaType.APPLICATION_JSON)
@Timeout(value = 1, unit = ChronoUnit.SECONDS)
@Retry(maxRetries = 1, delay = 100, jitter = 50, abortOn = WebApplicationException.class)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = WebApplicationException.class)
public interface MarketDataClient {

    @GET
    @Path("{symbol}")
    JsonObject snapshot(@PathParam("symbol") String symbol);
}
