package org.kontor.users.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.users.directory.entity.EmailAddress;
import org.kontor.users.directory.entity.PersonName;
import org.kontor.users.directory.entity.Registrant;
import org.kontor.users.passwords.control.Passwords;
import org.kontor.users.passwords.entity.PasswordHash;
import org.kontor.users.passwords.entity.PasswordPolicy;

/** The administrator that the operator of the platform names in the configuration (R1.8). */
@ApplicationScoped
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @Inject
    @ConfigProperty(name = "kontor.admin.email")
    String email;

    @Inject
    @ConfigProperty(name = "kontor.admin.password")
    Optional<String> password;

    @Inject
    PasswordPolicy policy;

    @Inject
    Passwords passwords;

    @Inject
    Users users;

    @Inject
    Enrolment enrolment;

    /**
     * Makes sure that the administrator exists. Somebody who has the address already stays what he is, and keeps his
     * password: the configuration is for the first start only.
     *
     * @throws IllegalStateException if the configured password would not be accepted from a user
     */
    public void ensure() {
        if (password.isEmpty()) {
            LOG.info("kontor.admin.password is not set: no administrator is made");
            return;
        }
        policy.refusal(password.get()).ifPresent(refusal -> {
            throw new IllegalStateException("kontor.admin.password " + refusal.detail());
        });
        if (users.byEmail(email).isEmpty() && enrol(passwords.hash(password.get()))) {
            LOG.info("the first administrator is enrolled");
        }
    }

    private boolean enrol(PasswordHash hash) {
        Registrant who = new Registrant(new EmailAddress(email), new PersonName("Administrator"), null, null);
        return LostRace.repeated(() -> enrolment.administrator(who, hash));
    }
}
