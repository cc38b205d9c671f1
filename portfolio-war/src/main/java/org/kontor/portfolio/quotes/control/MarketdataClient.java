package org.kontor.portfolio.quotes.control;

import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The one operation of marketdata in use here. Prices are shown to everybody: no token goes along. */
@RegisterRestClient(configKey = "marketdata")
public interface MarketdataClient {

    @GET
    @Path("/markets/{symbol}/")
    @Produces(MediaType.APPLICATION_JSON)
    JsonObject snapshot(@PathParam("symbol") String symbol, @HeaderParam("X-Correlation-Id") String correlationId);
}
