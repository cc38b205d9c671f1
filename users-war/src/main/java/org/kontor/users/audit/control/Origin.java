package org.kontor.users.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kontor.token.Caller;

/** Who began what this thread is doing, and where; work that no request began has neither. */
@ApplicationScoped
class Origin {

    @Inject
    Caller caller;

    @Inject
    ClientAddress address;

    /** Null if no user is signed in; a service that calls is none. */
    UUID caller() {
        try {
            return caller.isAuthenticated() && !caller.isService() ? caller.userId() : null;
        } catch (ContextNotActiveException noRequest) {
            return null;
        }
    }

    /** Null if there is no request. */
    String address() {
        try {
            return address.text();
        } catch (ContextNotActiveException noRequest) {
            return null;
        }
    }
}
