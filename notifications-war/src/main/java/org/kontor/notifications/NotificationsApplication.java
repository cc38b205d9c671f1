package org.kontor.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Tells users what happened to them: once in the application, once by mail. */
@ApplicationPath("/")
@ApplicationScoped
public class NotificationsApplication extends Application {}
