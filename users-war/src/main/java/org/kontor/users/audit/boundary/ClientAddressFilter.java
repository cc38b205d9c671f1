package org.kontor.users.audit.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.kontor.users.audit.control.ClientAddress;
import org.kontor.users.audit.control.TrustedProxies;

/** Learns where a request comes from, before anything can refuse it. */
@Provider
@PreMatching
@Priority(1)
@ApplicationScoped
public class ClientAddressFilter implements ContainerRequestFilter {

    @Context
    HttpServletRequest connection;

    @Inject
    TrustedProxies proxies;

    @Inject
    ClientAddress address;

    @Override
    public void filter(ContainerRequestContext request) {
        address.is(proxies.client(connection.getRemoteAddr(), request.getHeaderString("X-Forwarded-For")));
    }
}
