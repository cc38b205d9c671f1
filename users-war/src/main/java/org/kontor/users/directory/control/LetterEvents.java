package org.kontor.users.directory.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.kontor.messaging.NewEvent;
import org.kontor.users.directory.entity.EmailAddress;
import org.kontor.users.directory.entity.PhoneNumber;
import org.kontor.users.directory.entity.User;
import org.kontor.users.proofs.entity.Issued;

/**
 * What notifications is asked to write to a user, on {@code users.contacts.v1}. The member {@code secret} is there
 * until the event was sent: {@code kontor.outbox.forget} takes it out of the outbox then (ADR 19).
 */
public final class LetterEvents {

    private static final String CONTACTS = "users.contacts.v1";

    private LetterEvents() {}

    /** @param address the one to be proved, which may not be his yet */
    public static NewEvent emailVerificationRequested(User user, EmailAddress address, Issued proof) {
        return event("email_verification_requested", user, secret(user, proof).add("email", address.text()));
    }

    /** @param number the one to be proved, which may not be his yet */
    public static NewEvent phoneVerificationRequested(User user, PhoneNumber number, Issued proof) {
        return event("phone_verification_requested", user, secret(user, proof).add("phone_number", number.text()));
    }

    public static NewEvent passwordResetRequested(User user, Issued proof) {
        return event("password_reset_requested", user, secret(user, proof).add("email", user.email()));
    }

    public static NewEvent passwordChanged(User user) {
        return event("password_changed", user, about(user));
    }

    /** Signing in needs a code from now on. */
    public static NewEvent secondFactorAdded(User user) {
        return event("second_factor_added", user, about(user));
    }

    /** Signing in needs no code any more; he is told, because it may not have been him. */
    public static NewEvent secondFactorRemoved(User user) {
        return event("second_factor_removed", user, about(user));
    }

    /** @param before where he is told that it is not his address any more */
    public static NewEvent emailChanged(User user, EmailAddress before) {
        return event("email_changed", user, about(user).add("old_email", before.text()));
    }

    private static JsonObjectBuilder secret(User user, Issued proof) {
        return about(user)
                .add("secret", proof.secret().text())
                .add("expires_at", proof.expiresAt().toInstant().toString());
    }

    private static JsonObjectBuilder about(User user) {
        return Json.createObjectBuilder().add("user_id", user.id().toString());
    }

    private static NewEvent event(String name, User user, JsonObjectBuilder members) {
        String id = user.id().toString();
        JsonObject data = members.build();
        return NewEvent.of(CONTACTS, id, "org.kontor.users." + name + ".v1", id, data);
    }
}
