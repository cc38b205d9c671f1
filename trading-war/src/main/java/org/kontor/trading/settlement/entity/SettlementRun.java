package org.kontor.trading.settlement.entity;

/**
 * What a run of the batch did.
 *
 * @param accounts that had something to settle and have it settled
 * @param executions settled
 * @param failed accounts that could not be settled and were left as they are; the log says why
 */
public record SettlementRun(int accounts, int executions, int failed) {}
