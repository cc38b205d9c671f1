package org.kontor.users.audit.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened, as the use case tells it; when, from where and in which request is added when it is
 * recorded.
 *
 * @param actor who did it, id of a user or name of a service; null for the caller of the request, or nobody if nobody
 *     is signed in
 * @param subject the user it concerns; null if none is meant or none was found
 * @param details what else matters, in the words of the type; never a secret, never what somebody typed
 */
public record SecurityEvent(EventType type, Outcome outcome, String actor, UUID subject, Map<String, String> details) {

    public SecurityEvent {
        details = Map.copyOf(details);
    }

    public static SecurityEvent success(EventType type) {
        return new SecurityEvent(type, Outcome.SUCCESS, null, null, Map.of());
    }

    public static SecurityEvent refused(EventType type) {
        return new SecurityEvent(type, Outcome.REFUSED, null, null, Map.of());
    }

    public SecurityEvent by(UUID user) {
        return new SecurityEvent(type, outcome, user.toString(), subject, details);
    }

    public SecurityEvent about(UUID user) {
        return new SecurityEvent(type, outcome, actor, user, details);
    }

    public SecurityEvent with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(details);
        more.put(name, String.valueOf(value));
        return new SecurityEvent(type, outcome, actor, subject, more);
    }
}
