package org.kontor.users.sessions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.kontor.users.audit.control.ClientAddress;
import org.kontor.users.sessions.entity.Device;

/** The device that the request in progress comes from. */
@ApplicationScoped
class CurrentDevice {

    @Inject
    HttpServletRequest request;

    @Inject
    ClientAddress address;

    Device get() {
        return new Device(request.getHeader("User-Agent"), address.text());
    }
}
