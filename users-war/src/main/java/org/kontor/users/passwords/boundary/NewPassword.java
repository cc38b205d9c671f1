package org.kontor.users.passwords.boundary;

import org.kontor.rest.json.Field;
import org.kontor.users.passwords.entity.PasswordPolicy;
import org.kontor.users.passwords.entity.PersonalWords;

/** The field of a request with a password that is to count from now on (R2.1, R2.7). */
public final class NewPassword {

    private NewPassword() {}

    public static Field<String> ruled(Field<String> password, PasswordPolicy policy, PersonalWords words) {
        for (PasswordPolicy.Refusal refusal : PasswordPolicy.Refusal.values()) {
            password.rule(
                    refusal.code(),
                    refusal.detail(),
                    given ->
                            policy.refusal(given, words).filter(refusal::equals).isEmpty());
        }
        return password;
    }
}
