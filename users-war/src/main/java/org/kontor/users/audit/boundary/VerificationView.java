package org.kontor.users.audit.boundary;

import java.util.List;
import java.util.UUID;
import org.kontor.users.audit.entity.ChainBreak;
import org.kontor.users.audit.entity.Verification;

/**
 * What a verification found.
 *
 * @param events how many events the chain has
 * @param end to be kept elsewhere and sent along with the next verification
 */
public record VerificationView(boolean intact, long events, String end, List<Break> breaks) {

    /** A row that is not what was written. */
    public record Break(String kind, Long seq, UUID eventId) {

        static Break of(ChainBreak found) {
            return new Break(found.kind().code(), found.seq(), found.eventId());
        }
    }

    static VerificationView of(Verification found) {
        return new VerificationView(
                found.isIntact(),
                found.end().seq(),
                found.end().toString(),
                found.breaks().stream().map(Break::of).toList());
    }
}
