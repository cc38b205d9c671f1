package org.kontor.users.protection.boundary;

import java.util.List;
import org.kontor.users.factors.entity.RecoveryCode;

/** Recovery codes, shown once. */
public record RecoveryCodesView(List<String> recoveryCodes) {

    static RecoveryCodesView of(List<RecoveryCode> codes) {
        return new RecoveryCodesView(codes.stream().map(RecoveryCode::text).toList());
    }
}
