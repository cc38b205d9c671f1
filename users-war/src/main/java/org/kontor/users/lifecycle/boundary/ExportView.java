package org.kontor.users.lifecycle.boundary;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kontor.users.directory.boundary.UserView;
import org.kontor.users.factors.entity.FactorStatus;
import org.kontor.users.lifecycle.control.ExportedUser;
import org.kontor.users.proofs.entity.OpenProof;
import org.kontor.users.sessions.entity.Session;

/** What there is of a user, as he takes it along. */
public record ExportView(
        OffsetDateTime exportedAt,
        UserView user,
        OffsetDateTime passwordChangedAt,
        FactorView secondFactor,
        List<SessionView> sessions,
        List<ProofView> openProofs) {

    static ExportView of(ExportedUser exported) {
        return new ExportView(
                exported.exportedAt(),
                UserView.of(exported.user()),
                exported.passwordChangedAt(),
                exported.secondFactor() == null ? null : FactorView.of(exported.secondFactor()),
                exported.sessions().stream().map(SessionView::of).toList(),
                exported.openProofs().stream().map(ProofView::of).toList());
    }

    /** That there is a second factor, and since when; absent without one. */
    public record FactorView(OffsetDateTime since, int recoveryCodesLeft) {

        static FactorView of(FactorStatus status) {
            return new FactorView(status.since(), status.recoveryCodesLeft());
        }
    }

    /** From one sign-in to its end, with the device that used it last. */
    public record SessionView(
            UUID id,
            OffsetDateTime startedAt,
            OffsetDateTime lastUsedAt,
            OffsetDateTime expiresAt,
            String endReason,
            String userAgent,
            String address) {

        static SessionView of(Session session) {
            return new SessionView(
                    session.id(),
                    session.startedAt(),
                    session.lastUsedAt(),
                    session.expiresAt(),
                    session.endReason() == null ? null : word(session.endReason()),
                    session.device().userAgent(),
                    session.device().address());
        }
    }

    /** Something that was sent to him and was not shown yet. */
    public record ProofView(String purpose, String about, OffsetDateTime issuedAt, OffsetDateTime expiresAt) {

        static ProofView of(OpenProof proof) {
            return new ProofView(word(proof.purpose()), proof.about(), proof.issuedAt(), proof.expiresAt());
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
