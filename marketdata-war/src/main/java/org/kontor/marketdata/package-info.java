/**
 * The market data service: what can be traded, when, at which prices, and where those come from.
 *
 * <p>It is the only service that needs no other. Prices are a replay of recorded days or simulated, and every answer
 * says which. Components: {@link org.kontor.marketdata.instruments}, {@link org.kontor.marketdata.bars},
 * {@link org.kontor.marketdata.quotes}, {@link org.kontor.marketdata.simulation}, {@link org.kontor.marketdata.replay},
 * {@link org.kontor.marketdata.publication}; of what operators decide {@link org.kontor.marketdata.calendar},
 * {@link org.kontor.marketdata.halts}, {@link org.kontor.marketdata.actions} with
 * {@link org.kontor.marketdata.idempotency}, told through {@link org.kontor.marketdata.reference} and on record in
 * {@link org.kontor.marketdata.acts}.
 */
package org.kontor.marketdata;
