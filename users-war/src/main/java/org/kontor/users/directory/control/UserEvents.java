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
final class UserEvents {

    private static final String USERS = "users.v1";
    private static final String CONTACTS = "users.contacts.v1";

    private UserEvents() {}

    static NewEvent registered(User user) {
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
    static NewEvent roleChanged(User user) {
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

    static NewEvent contactChanged(User user) {
        JsonObjectBuilder data = about(user)
                .add("email", user.email())
                .add("name", user.name())
                .add("email_verified", user.emailVerified());
        if (user.phoneNumber() != null) {
            data.add("phone_number", user.phoneNumber());
        }
        return event(CONTACTS, "contact_changed", user, data.build());
    }

    /** Somebody registered the address of this user once more. */
    static NewEvent registrationRepeated(User owner) {
        return event(
                CONTACTS,
                "registration_repeated",
                owner,
                about(owner).add("email", owner.email()).build());
    }

    private static JsonObjectBuilder about(User user) {
        return Json.createObjectBuilder().add("user_id", user.id().toString());
    }

    private static NewEvent event(String topic, String name, User user, JsonObject data) {
        String id = user.id().toString();
        return NewEvent.of(topic, id, "org.kontor.users." + name + ".v1", id, data);
    }
}
