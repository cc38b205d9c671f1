package org.kontor.users.factors.boundary;

import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;
import org.kontor.users.factors.entity.RecoveryCode;
import org.kontor.users.factors.entity.SecondProof;

/** The fields with which a request shows a second factor: {@code otp} or {@code recovery_code}. */
public final class SecondProofFields {

    /** Room for a code that is grouped; a longer one is none. */
    public static final int MAX_OTP_LENGTH = 16;

    private final Field<String> otp;
    private final Field<String> recoveryCode;

    private SecondProofFields(Field<String> otp, Field<String> recoveryCode) {
        this.otp = otp;
        this.recoveryCode = recoveryCode;
    }

    /** One of the two is asked for. */
    public static SecondProofFields of(JsonBody request) {
        SecondProofFields fields = new SecondProofFields(
                request.string("otp").maxLength(MAX_OTP_LENGTH),
                request.string("recovery_code").maxLength(RecoveryCode.MAX_LENGTH));
        request.require(
                (fields.otp.value() == null) != (fields.recoveryCode.value() == null),
                "otp",
                "one-of",
                "or recovery_code is required, and not both");
        return fields;
    }

    /** To be asked after the request was checked. */
    public SecondProof value() {
        return otp.value() == null
                ? SecondProof.recovery(RecoveryCode.presented(recoveryCode.value()))
                : SecondProof.code(otp.value().replace(" ", ""));
    }
}
