package org.kontor.marketdata.replay.entity;

import org.kontor.marketdata.instruments.entity.Symbol;

/**
 * How far the replay of one symbol has come, as it is kept in the database.
 *
 * @param digest of the series that the position is in
 * @param ceiling no sequence number above this one has been given to a quote; whoever goes on starts above it, so that
 *     numbers rise across a crash although not every quote is stored
 */
public record ReplayProgress(Symbol symbol, String digest, ReplayPosition position, long ceiling) {}
