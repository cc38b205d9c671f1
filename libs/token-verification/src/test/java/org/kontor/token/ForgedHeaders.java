package org.kontor.token;

import java.net.URI;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;

/** Headers that name a key which is not the platform's, or where to get it (RFC 8725, sections 2.9, 2.10 and 3.10). */
final class ForgedHeaders {

    private static final String RS256 = "SHA256withRSA";
    private static final int LONG_NAME = 10_000;

    private final RsaJsonWebKey trusted;
    private final RsaJsonWebKey foreign = new TestTokens().key();
    private final String claims;
    private final URI trap;
    private final List<Forgery> forgeries = new ArrayList<>();

    ForgedHeaders(TestTokens genuine, String claims, URI trap) {
        this.trusted = genuine.key();
        this.claims = claims;
        this.trap = trap;
    }

    List<Forgery> all() {
        names();
        places();
        return forgeries;
    }

    /** Under a name that is not there, even what the right key signed is nobody's. */
    private void names() {
        add("foreign key under a trusted kid", Map.of("kid", trusted.getKeyId()), foreign.getRsaPrivateKey());
        add("unknown kid", Map.of("kid", "no-such-key"), foreign.getRsaPrivateKey());
        add("unknown kid, trusted key", Map.of("kid", "no-such-key"), trusted.getRsaPrivateKey());
        add("kid absent", Map.of(), foreign.getRsaPrivateKey());
        add("kid empty", Map.of("kid", ""), foreign.getRsaPrivateKey());
        add("kid as number", Map.of("kid", 1), foreign.getRsaPrivateKey());
        add("kid as path", Map.of("kid", "../../../../dev/null"), foreign.getRsaPrivateKey());
        add("kid as SQL", Map.of("kid", "' union select 'x' --"), foreign.getRsaPrivateKey());
        add("kid with NUL", Map.of("kid", trusted.getKeyId() + "\0"), foreign.getRsaPrivateKey());
        add("kid of 10 kB", Map.of("kid", "k".repeat(LONG_NAME)), foreign.getRsaPrivateKey());
    }

    private void places() {
        Map<String, Object> tempting = Map.of(
                "jku", trap.resolve("/keys.json").toString(),
                "x5u", trap.resolve("/chain.pem").toString(),
                "jwk", foreign.toParams(OutputControlLevel.PUBLIC_ONLY),
                "x5c", List.of("MIIB"));
        tempting.forEach((name, value) -> {
            add(name, Map.of("kid", "foreign", name, value), foreign.getRsaPrivateKey());
            add(name + ", trusted kid", Map.of("kid", trusted.getKeyId(), name, value), foreign.getRsaPrivateKey());
        });
        add("kid as address", Map.of("kid", trap.resolve("/kid.json").toString()), foreign.getRsaPrivateKey());
        Map<String, Object> critical =
                Map.of("kid", trusted.getKeyId(), "crit", List.of("unheard-of"), "unheard-of", true);
        add("a header of another type", Map.of("kid", trusted.getKeyId(), "typ", "at+jwt"), trusted.getRsaPrivateKey());
        add("crit unheard of", critical, trusted.getRsaPrivateKey());
    }

    private void add(String flaw, Map<String, Object> members, PrivateKey key) {
        Map<String, Object> header = new LinkedHashMap<>(Map.of("alg", "RS256", "typ", "JWT"));
        header.putAll(members);
        forgeries.add(new Forgery(flaw, new CompactToken(JsonUtil.toJson(header), claims).signed(RS256, key)));
    }
}
