package org.kontor.users.throttling.control;

import org.kontor.users.audit.control.ClientAddress;
import org.kontor.users.audit.entity.AddressBlock;

/** The part of an address that one client has: all of IPv4, the first half of IPv6, whose rest he may choose. */
final class ClientNetwork {

    private static final int HALF_OF_IPV6 = 64;

    private ClientNetwork() {}

    static String of(ClientAddress address) {
        return AddressBlock.around(address.text(), HALF_OF_IPV6).toString();
    }
}
