package org.kontor.notifications.announcements.boundary;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kontor.notifications.announcements.entity.Announcement;
import org.kontor.notifications.messages.entity.Channel;
import org.kontor.notifications.sms.entity.TextMessage;
import org.kontor.notifications.texts.entity.Text;
import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;

/** Reads the body of a posted message; throws a problem that names every field that is wrong. */
final class PostedMessage {

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9_.]{0,63}");
    private static final String[] CHANNELS = {"inapp", "email", "sms"};
    private static final List<String> UNLESS_SAID = List.of("inapp", "email");

    private PostedMessage() {}

    static Announcement read(String json) {
        JsonBody body = JsonBody.parse(json);
        Field<UUID> user = body.uuid("user_id").required();
        Field<String> type =
                body.string("type").matches(TYPE, "must be of lower-case letters, digits, dots and underscores");
        Field<String> subject = text(body, "subject", Text.MAX_SUBJECT);
        Field<String> text = text(body, "body", Text.MAX_BODY).required();
        Field<List<String>> channels = body.listOf("channels", CHANNELS)
                .rule("empty", "must name at least one channel", list -> !list.isEmpty());
        Field<String> channel = body.oneOf("channel", CHANNELS);
        body.require(
                channel.value() == null || channels.value() == null,
                "channel",
                "contradiction",
                "must not be given together with channels");
        Set<Channel> all =
                channel.value() == null ? channels(channels.orElse(UNLESS_SAID)) : Set.of(Channel.of(channel.value()));
        body.require(
                text.value() == null || !all.contains(Channel.SMS) || !new TextMessage(text.value()).isTooLong(),
                "body",
                "too-long",
                "must fit into a text of " + TextMessage.MOST_SEGMENTS + " segments");
        body.check();
        return new Announcement(
                user.value(),
                type.orElse("message"),
                new Text(subject.orElse("A message from Kontor"), text.value()),
                null,
                all);
    }

    private static Field<String> text(JsonBody body, String name, int max) {
        return body.string(name).maxLength(max).rule("blank", "must not be blank", value -> !value.isBlank());
    }

    private static Set<Channel> channels(List<String> words) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        words.forEach(word -> channels.add(Channel.of(word)));
        return channels;
    }
}
