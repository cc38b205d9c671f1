package org.kontor.users.directory.boundary;

import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;
import org.kontor.users.directory.entity.PersonName;
import org.kontor.users.directory.entity.ProfileChange;
import org.kontor.users.directory.entity.TimeZoneName;
import org.kontor.users.directory.entity.UserLocale;
import org.kontor.users.directory.entity.Username;

/** The body of {@code PATCH /users/{id}/}. */
final class ProfileRequest {

    private ProfileRequest() {}

    static ProfileChange parse(String text) {
        JsonBody body = JsonBody.parse(text);
        Field<String> name = body.string("name").rule("invalid", PersonName.RULE, PersonName::accepts);
        Field<String> username = body.string("username").rule("invalid", Username.RULE, Username::accepts);
        Field<String> locale = body.string("locale").rule("invalid", UserLocale.RULE, UserLocale::accepts);
        Field<String> timezone = body.string("timezone").rule("invalid", TimeZoneName.RULE, TimeZoneName::accepts);
        body.check();
        return new ProfileChange(
                name.value() == null ? null : new PersonName(name.value()),
                username.value() == null ? null : new Username(username.value()),
                locale.value() == null ? null : new UserLocale(locale.value()),
                timezone.value() == null ? null : new TimeZoneName(timezone.value()));
    }
}
