package org.kontor.users.directory.entity;

/** People who register, in tests. */
public final class RegistrantFixture {

    private RegistrantFixture() {}

    public static Registrant registrantWithEverything() {
        return new Registrant(
                new EmailAddress("Ann.Lee@example.com"),
                new PersonName("Ann Lee"),
                new Username("Ann.Lee"),
                new PhoneNumber("+14155550123"));
    }

    public static Registrant registrantWithEmailOnly() {
        return new Registrant(new EmailAddress("ann@example.com"), new PersonName("Ann Lee"), null, null);
    }
}
