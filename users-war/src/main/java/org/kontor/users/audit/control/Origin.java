package org.kontor.users.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import org.kontor.token.Caller;

/** Who began what this thread is doing, and where; work that no request began has neither. */
@ApplicationScoped
class Origin {

    @Inject
    Caller caller;

    @Inject
    ClientAddress address;

    /** Id of the user or name of the service; null if nobody is signed in. */
    String caller() {
        try {
            return caller.isAuthenticated() ? caller.name() : null;
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
