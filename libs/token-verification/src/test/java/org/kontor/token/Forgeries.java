package org.kontor.token;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every kind of bad token, each with exactly one flaw: it would be good without it (RFC 8725; section 4, checks 1 to 11
 * of the platform's security checklist).
 */
public final class Forgeries {

    /** Ten kilobytes are refused by claims and headers, this much by the server before anybody reads it. */
    private static final int HUGE = 1_000_000;

    private static final int LARGE = 100_000;

    private final TestTokens genuine;
    private final UUID user;
    private final URI trap;
    private final String[] roles;

    /**
     * @param genuine signs with a key that the verifier trusts
     * @param trap an address of the attacker's, for headers that make a verifier look there
     */
    public Forgeries(TestTokens genuine, UUID user, URI trap, String... roles) {
        this.genuine = genuine;
        this.user = user;
        this.trap = trap;
        this.roles = roles.clone();
    }

    /** All of them but for those too long for a header. */
    public List<Forgery> all() {
        String good = genuine.token(user, roles);
        String claims = TestTokens.claims(user, roles).toJson();
        return Stream.of(
                        new ForgedClaims(genuine, user, roles).all(),
                        new ForgedAlgorithms(genuine, claims).all(),
                        new ForgedHeaders(genuine, claims, trap).all(),
                        new DamagedTokens(good).all())
                .flatMap(List::stream)
                .toList();
    }

    /** Tokens of 100 kB and of 1 MB: what is genuine about them does not matter. */
    public List<Forgery> oversized() {
        return Stream.of(LARGE, HUGE)
                .map(size -> {
                    var claims = TestTokens.claims(user, roles);
                    claims.setStringClaim("ballast", "x".repeat(size));
                    return new Forgery("a token of " + size / 1000 + " kB", genuine.sign(claims));
                })
                .toList();
    }

    /** The one with this flaw. */
    public Forgery with(String flaw) {
        Forgery found = all().stream()
                .collect(Collectors.toMap(Forgery::flaw, Function.identity()))
                .get(flaw);
        if (found == null) {
            throw new IllegalArgumentException("no forgery is called '" + flaw + "'");
        }
        return found;
    }
}
