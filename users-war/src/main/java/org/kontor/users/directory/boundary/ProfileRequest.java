package org.kontor.users.directory.boundary;

import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;
import org.kontor.users.directory.entity.PersonName;
import org.kontor.users.directory.entity.ProfileChange;
import org.kontor.users.directory.entity.TimeZoneName;
import org.kontor.users.directory.entity.UserLocale;
import org.kontor.users.directory.entity.Username;
import org.kontor.users.factors.boundary.ReauthenticationFields;

/**
 * The body of {@code PATCH /users/{id}/}.
 *
 * @param proof that the user himself changes what he is; must be there for another username (R1.15)
 */
record ProfileRequest(ProfileChange change, ReauthenticationFields proof) {

    /** @param himself whether the user himself asks; an administrator is not asked for anybody's password */
    static ProfileRequest parse(String text, boolean himself) {
        JsonBody body = JsonBody.parse(text);
        Field<String> name = body.string("name").rule("invalid", PersonName.RULE, PersonName::accepts);
        Field<String> username = body.string("username").rule("invalid", Username.RULE, Username::accepts);
        Field<String> locale = body.string("locale").rule("invalid", UserLocale.RULE, UserLocale::accepts);
        Field<String> timezone = body.string("timezone").rule("invalid", TimeZoneName.RULE, TimeZoneName::accepts);
        ReauthenticationFields proof = proof(body, himself, username.value() != null);
        body.check();
        ProfileChange change = new ProfileChange(
                name.value() == null ? null : new PersonName(name.value()),
                username.value() == null ? null : new Username(username.value()),
                locale.value() == null ? null : new UserLocale(locale.value()),
                timezone.value() == null ? null : new TimeZoneName(timezone.value()));
        return new ProfileRequest(change, proof);
    }

    private static ReauthenticationFields proof(JsonBody body, boolean himself, boolean needed) {
        if (!himself) {
            return ReauthenticationFields.refused(body);
        }
        return needed ? ReauthenticationFields.required(body) : ReauthenticationFields.optional(body);
    }
}
