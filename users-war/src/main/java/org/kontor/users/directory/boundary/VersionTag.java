package org.kontor.users.directory.boundary;

import jakarta.ws.rs.core.EntityTag;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kontor.rest.problem.Problem;
import org.kontor.users.directory.entity.User;

/** The version of a user as an ETag (RFC 9110, section 8.8.3), which a change may be bound to by If-Match. */
final class VersionTag {

    private static final Pattern FORM = Pattern.compile("\"([0-9]{1,18})\"");

    private VersionTag() {}

    static EntityTag of(User user) {
        return new EntityTag(Long.toString(user.version()));
    }

    /**
     * The version that If-Match names; empty if any will do.
     *
     * @throws Problem 412 for a tag that was never given out, as for one that is not current any more
     */
    static OptionalLong read(String header) {
        if (header == null || header.strip().equals("*")) {
            return OptionalLong.empty();
        }
        Matcher tag = FORM.matcher(header.strip());
        if (!tag.matches()) {
            throw Problem.of(412, "changed-meanwhile", "The user is not any more what If-Match names");
        }
        return OptionalLong.of(Long.parseLong(tag.group(1)));
    }
}
