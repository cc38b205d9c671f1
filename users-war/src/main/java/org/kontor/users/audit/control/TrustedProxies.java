package org.kontor.users.audit.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.users.audit.entity.AddressBlock;

/** Tells the address of a client from what proxies wrote, and from what only pretends to come from a proxy (R6.5). */
@ApplicationScoped
public class TrustedProxies {

    @Inject
    @ConfigProperty(name = "kontor.proxies.trusted")
    Optional<List<String>> configured;

    private List<AddressBlock> blocks;

    /** @throws IllegalArgumentException if the configuration names something else than addresses */
    @PostConstruct
    void read() {
        blocks = configured.orElse(List.of()).stream().map(AddressBlock::parse).toList();
    }

    /**
     * The nearest address that is no trusted proxy's: each proxy appends whom it talked to, so only what is right of an
     * untrusted address was written by somebody we trust.
     *
     * @param peer the other end of the connection
     * @param forwarded the values of {@code X-Forwarded-For}, joined by commas; null if there are none
     */
    public String client(String peer, String forwarded) {
        String[] hops = forwarded == null ? new String[0] : forwarded.split(",", -1);
        String client = peer;
        for (int i = hops.length - 1; i >= 0 && isTrusted(client); i--) {
            String hop = hops[i].strip();
            if (!AddressBlock.isAddress(hop)) {
                break;
            }
            client = hop;
        }
        return client;
    }

    private boolean isTrusted(String address) {
        return blocks.stream().anyMatch(block -> block.contains(address));
    }
}
