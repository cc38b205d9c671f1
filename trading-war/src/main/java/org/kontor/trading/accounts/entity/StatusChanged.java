package org.kontor.trading.accounts.entity;

import java.util.UUID;

/** Told to this replica in the transaction in which an operator changes an account, under its lock. */
public record StatusChanged(UUID accountId, Account.Status status) {}
