package org.kontor.users.directory.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.kontor.messaging.NewEvent;
import org.kontor.users.directory.entity.User;

/**
 * What the other services are told of a user. Addresses and names go out on {@code users.contacts.v1} only, which
 * nobody but notifications may read.
 */
public final class UserEvents {

    private static final String USERS = "users.v1";
    private static final String CONTACTS = "users.contacts.v1";

    private UserEvents() {}

    public static NewEvent registered(User user) {
        return event(
                USERS,
                "registered",
                user,
                about(user)
                        .add(
                                "roles",
                                Json.createArrayBuilder(
                                        user.roles().stream().sorted().toList()))
                        .add("locale", user.locale())
                        .add("timezone", user.timezone())
                        .build());
    }

    /** He is something else from now on; tokens say so when they are renewed. */
    public static NewEvent roleChanged(User user) {
        return event(
                USERS,
                "role_changed",
                user,
                about(user)
                        .add(
                                "roles",
                                Json.createArrayBuilder(
                                        user.roles().stream().sorted().toList()))
                        .build());
    }

    public static NewEvent contactChanged(User user) {
        JsonObjectBuilder data = about(user)
                .add("email", user.email())
                .add("name", user.name())
                .add("email_verified", user.emailVerified())
                .add("locale", user.locale());
        if (user.phoneNumber() != null) {
            data.add("phone_number", user.phoneNumber()).add("phone_verified", user.phoneVerified());
        }
        return event(CONTACTS, "contact_changed", user, data.build());
    }

    /** Somebody registered the address of this user once more. */
    public static NewEvent registrationRepeated(User owner) {
        return event(
                CONTACTS,
                "registration_repeated",
                owner,
                about(owner).add("email", owner.email()).build());
    }

    /** He wants to be spoken to otherwise. */
    public static NewEvent updated(User user) {
        return event(
                USERS,
                "updated",
                user,
                about(user)
                        .add("locale", user.locale())
                        .add("timezone", user.timezone())
                        .build());
    }

    /** The address is his. */
    public static NewEvent verified(User user) {
        return event(USERS, "verified", user, about(user).build());
    }

    /** He may not sign in any more, and nothing is to be done in his name. */
    public static NewEvent deactivated(User user) {
        return event(USERS, "deactivated", user, about(user).build());
    }

    public static NewEvent reactivated(User user) {
        return event(USERS, "reactivated", user, about(user).build());
    }

    /** He is nobody any more: whoever knows more of him than the law makes him keep forgets it. */
    public static NewEvent erased(User user) {
        return event(USERS, "erased", user, about(user).build());
    }

    /** The same on the topic of the contacts, where it comes after the last of them. */
    public static NewEvent contactErased(User user) {
        return event(CONTACTS, "contact_erased", user, about(user).build());
    }

    private static JsonObjectBuilder about(User user) {
        return Json.createObjectBuilder().add("user_id", user.id().toString());
    }

    private static NewEvent event(String topic, String name, User user, JsonObject data) {
        String id = user.id().toString();
        return NewEvent.of(topic, id, "org.kontor.users." + name + ".v1", id, data);
    }
}
