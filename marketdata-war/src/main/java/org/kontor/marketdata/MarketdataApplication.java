package org.kontor.marketdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Prices for everybody who asks. */
@ApplicationPath("/")
@ApplicationScoped
public class MarketdataApplication extends Application {}
