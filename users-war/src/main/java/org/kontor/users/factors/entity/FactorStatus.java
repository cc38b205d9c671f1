package org.kontor.users.factors.entity;

import java.time.OffsetDateTime;

/**
 * What may be said of a second factor.
 *
 * @param since when it was confirmed
 * @param recoveryCodesLeft how many are not used yet
 */
public record FactorStatus(OffsetDateTime since, int recoveryCodesLeft) {}
