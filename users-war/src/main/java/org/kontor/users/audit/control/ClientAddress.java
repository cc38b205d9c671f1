package org.kontor.users.audit.control;

import jakarta.enterprise.context.RequestScoped;

/** Where this request came from. */
@RequestScoped
public class ClientAddress {

    private String text;

    /** Told once, at the door. */
    public void is(String address) {
        text = address;
    }

    /** An IPv4 or IPv6 address; null if the request did not come through the door. */
    public String text() {
        return text;
    }
}
