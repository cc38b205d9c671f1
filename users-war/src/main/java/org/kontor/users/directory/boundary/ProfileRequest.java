package org.kontor.users.directory.boundary;

import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;
import org.kontor.users.directory.entity.PersonName;
import org.kontor.users.directory.entity.ProfileChange;
import org.kontor.users.directory.entity.TimeZoneName;
import org.kontor.users.directory.entity.UserLocale;
import org.kontor.users.directory.entity.Username;
import org.kontor.users.passwords.entity.PasswordPolicy;

/**
 * The body of {@code PATCH /users/{id}/}.
 *
 * @param password of who changes himself; null if he gave none, which he must for another username (R1.15)
 */
record ProfileRequest(ProfileChange change, String password) {

    /** @param himself whether the user himself asks; an administrator is not asked for anybody's password */
    static ProfileRequest parse(String text, boolean himself) {
        JsonBody body = JsonBody.parse(text);
        Field<String> name = body.string("name").rule("invalid", PersonName.RULE, PersonName::accepts);
        Field<String> username = body.string("username").rule("invalid", Username.RULE, Username::accepts);
        Field<String> locale = body.string("locale").rule("invalid", UserLocale.RULE, UserLocale::accepts);
        Field<String> timezone = body.string("timezone").rule("invalid", TimeZoneName.RULE, TimeZoneName::accepts);
        Field<String> password = body.string("password")
                .maxLength(PasswordPolicy.MAX_LENGTH)
                .rule("not-yours", "is asked of the user alone", given -> himself);
        if (himself && username.value() != null) {
            password.required();
        }
        body.check();
        ProfileChange change = new ProfileChange(
                name.value() == null ? null : new PersonName(name.value()),
                username.value() == null ? null : new Username(username.value()),
                locale.value() == null ? null : new UserLocale(locale.value()),
                timezone.value() == null ? null : new TimeZoneName(timezone.value()));
        return new ProfileRequest(change, password.value());
    }
}
