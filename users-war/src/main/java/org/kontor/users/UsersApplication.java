package org.kontor.users;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The service at the root of its own server. */
@ApplicationPath("/")
@ApplicationScoped
public class UsersApplication extends Application {}
