package org.kontor.users.factors.boundary;

import java.util.Optional;
import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;
import org.kontor.users.factors.entity.RecoveryCode;
import org.kontor.users.factors.entity.SecondProof;
import org.kontor.users.passwords.entity.PasswordPolicy;

/**
 * The fields with which somebody who is signed in shows that it is him: {@code password}, and {@code otp} or
 * {@code recovery_code} if he has a second factor (R14.7). To be asked for their values after the request was checked.
 */
public final class ReauthenticationFields {

    private final Field<String> password;
    private final Field<String> otp;
    private final Field<String> recoveryCode;

    private ReauthenticationFields(JsonBody request) {
        password = request.string("password").maxLength(PasswordPolicy.MAX_LENGTH);
        otp = request.string("otp").maxLength(SecondProofFields.MAX_OTP_LENGTH);
        recoveryCode = request.string("recovery_code").maxLength(RecoveryCode.MAX_LENGTH);
    }

    /** Asked of the user himself. */
    public static ReauthenticationFields required(JsonBody request) {
        ReauthenticationFields fields = optional(request);
        fields.password.required();
        return fields;
    }

    /** Asked of the user himself for a part of what the request may hold. */
    public static ReauthenticationFields optional(JsonBody request) {
        ReauthenticationFields fields = new ReauthenticationFields(request);
        request.require(
                fields.otp.value() == null || fields.recoveryCode.value() == null,
                "otp",
                "one-of",
                "or recovery_code, and not both");
        return fields;
    }

    /** Of somebody else they are not asked, whatever he may. */
    public static ReauthenticationFields refused(JsonBody request) {
        ReauthenticationFields fields = new ReauthenticationFields(request);
        fields.password.rule("not-yours", "is asked of the user alone", given -> false);
        fields.otp.rule("not-yours", "is asked of the user alone", given -> false);
        fields.recoveryCode.rule("not-yours", "is asked of the user alone", given -> false);
        return fields;
    }

    /** Null if it was not asked for and not given. */
    public String password() {
        return password.value();
    }

    public Optional<SecondProof> secondProof() {
        if (recoveryCode.value() != null) {
            return Optional.of(SecondProof.recovery(RecoveryCode.presented(recoveryCode.value())));
        }
        return Optional.ofNullable(otp.value()).map(code -> SecondProof.code(code.replace(" ", "")));
    }
}
