package org.kontor.users.verification.boundary;

import java.util.UUID;
import org.kontor.rest.problem.Problem;
import org.kontor.token.Caller;
import org.kontor.users.directory.entity.UserId;

/** What nobody proves for somebody else. */
public final class Self {

    private Self() {}

    /**
     * The user of the path, who must be the caller.
     *
     * @throws Problem 404 if he may not know of the user, 403 if he may and is another
     */
    public static UUID of(String id, Caller caller) {
        UUID user = UserId.of(id).filter(caller::maySee).orElseThrow(() -> Problem.notFound("user"));
        if (!user.equals(caller.userId())) {
            throw Problem.forbidden();
        }
        return user;
    }
}
