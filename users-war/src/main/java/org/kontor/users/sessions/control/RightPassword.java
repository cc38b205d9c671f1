package org.kontor.users.sessions.control;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.kontor.users.directory.entity.User;
import org.kontor.users.passwords.entity.Renewal;
import org.kontor.users.throttling.entity.SignInName;

/**
 * Somebody has shown the right password.
 *
 * @param name what he is counted under
 * @param since when that password was set; one that was set later is another
 * @param renewal of its hash, if that is of another cost than today's
 */
record RightPassword(User user, SignInName name, OffsetDateTime since, Optional<Renewal> renewal) {}
