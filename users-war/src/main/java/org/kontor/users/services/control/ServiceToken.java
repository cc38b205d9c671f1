package org.kontor.users.services.control;

import java.time.Duration;
import java.util.Set;

/** What a service is given. */
public record ServiceToken(String accessToken, Duration lifetime, Set<String> permissions) {}
