package org.kontor.users.lifecycle.control;

import java.time.OffsetDateTime;
import java.util.List;
import org.kontor.users.directory.entity.User;
import org.kontor.users.factors.entity.FactorStatus;
import org.kontor.users.proofs.entity.OpenProof;
import org.kontor.users.sessions.entity.Session;

/**
 * All that this service holds of a user, but no secret and no hash of one.
 *
 * @param passwordChangedAt null if he has no password
 * @param secondFactor null if he has none
 * @param sessions also those that have ended and are not forgotten yet
 */
public record ExportedUser(
        OffsetDateTime exportedAt,
        User user,
        OffsetDateTime passwordChangedAt,
        FactorStatus secondFactor,
        List<Session> sessions,
        List<OpenProof> openProofs) {}
