package org.kontor.users.directory.boundary;

import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;
import org.kontor.users.directory.control.PhoneNumbers;
import org.kontor.users.directory.entity.EmailAddress;
import org.kontor.users.directory.entity.PersonName;
import org.kontor.users.directory.entity.PhoneNumber;
import org.kontor.users.directory.entity.Registrant;
import org.kontor.users.directory.entity.Username;
import org.kontor.users.passwords.boundary.NewPassword;
import org.kontor.users.passwords.entity.PasswordPolicy;
import org.kontor.users.passwords.entity.PersonalWords;

/** The body of {@code POST /users/}. */
record RegistrationRequest(Registrant who, String password) {

    static RegistrationRequest parse(String text, PasswordPolicy policy) {
        JsonBody body = JsonBody.parse(text);
        Field<String> email = body.string("email")
                .required()
                .maxLength(EmailAddress.MAX_LENGTH)
                .rule("invalid", EmailAddress.RULE, EmailAddress::accepts);
        Field<String> name = body.string("name").required().rule("invalid", PersonName.RULE, PersonName::accepts);
        Field<String> username = body.string("username").rule("invalid", Username.RULE, Username::accepts);
        Field<String> phone = body.string("phone_number").rule("invalid", PhoneNumbers.RULE, PhoneNumbers::accepts);
        Field<String> password = NewPassword.ruled(
                body.string("password").required(),
                policy,
                PersonalWords.of(email.value(), username.value(), name.value()));
        body.check();
        return new RegistrationRequest(
                new Registrant(
                        new EmailAddress(email.value()),
                        new PersonName(name.value()),
                        username.value() == null ? null : new Username(username.value()),
                        phone.value() == null ? null : new PhoneNumber(phone.value())),
                password.value());
    }
}
