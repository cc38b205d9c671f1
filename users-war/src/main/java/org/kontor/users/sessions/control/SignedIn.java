package org.kontor.users.sessions.control;

import java.time.Duration;

/** What somebody holds after signing in. */
public record SignedIn(String accessToken, String refreshToken, Duration accessTokenLifetime) {}
