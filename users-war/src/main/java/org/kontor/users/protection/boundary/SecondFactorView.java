package org.kontor.users.protection.boundary;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.kontor.users.factors.entity.FactorStatus;

/** Whether there is a second factor; the others are absent if there is none. */
public record SecondFactorView(boolean enabled, OffsetDateTime since, Integer recoveryCodesLeft) {

    static SecondFactorView of(Optional<FactorStatus> status) {
        return new SecondFactorView(
                status.isPresent(),
                status.map(FactorStatus::since).orElse(null),
                status.map(FactorStatus::recoveryCodesLeft).orElse(null));
    }
}
