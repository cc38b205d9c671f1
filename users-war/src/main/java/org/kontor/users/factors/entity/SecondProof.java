package org.kontor.users.factors.entity;

/**
 * What somebody shows besides his password: a code of his authenticator, or a recovery code. One of the two is null.
 */
public record SecondProof(String otp, RecoveryCode recoveryCode) {

    public static SecondProof code(String otp) {
        return new SecondProof(otp, null);
    }

    public static SecondProof recovery(RecoveryCode code) {
        return new SecondProof(null, code);
    }

    /** Codes do not belong in logs. */
    @Override
    public String toString() {
        return "second proof";
    }
}
