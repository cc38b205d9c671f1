package org.kontor.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import org.kontor.rest.problem.Problem;

/** R4: the caller hears that it is bad, and the log why. */
class ABadTokenIsExplainedInTheLogTest {

    private static final TestTokens MINT = new TestTokens();

    private final UUID ann = UUID.randomUUID();
    private final Map<Object, Object> noted = new HashMap<>();

    @Test
    void whereThisLibraryRefusesIt() {
        String service = MINT.sign(TestTokens.serviceClaims("trading", "kontor", Permission.NOTIFICATIONS_SEND));

        assertThat(refusal(service, service)).isEqualTo(401);
        assertThat(noted.values()).containsExactly("bad token, neither a user's token nor a service's");
    }

    @Test
    void whereTheServerHasRefusedIt() {
        assertThat(refusal(null, "eyJ.damaged.token")).isEqualTo(401);
        assertThat(noted.values()).containsExactly("bad token, refused by the server");
    }

    @Test
    void whoHasShownNoneIsNoMatterForTheLog() {
        assertThat(refusal(null, null)).isEqualTo(401);
        assertThat(noted).isEmpty();
    }

    @Test
    void aGoodOneSaysWhoItWas() {
        String token = MINT.token(ann, Role.CUSTOMER);

        filter().filter(request(token, token));

        assertThat(noted.values()).containsExactly(ann);
    }

    private int refusal(String verified, String shown) {
        return catchThrowableOfType(Problem.class, () -> filter().filter(request(verified, shown)))
                .status();
    }

    private static AuthenticationFilter filter() {
        AuthenticationFilter filter = new AuthenticationFilter();
        filter.caller = new Caller();
        filter.keys = new KnownKeys();
        filter.keys.source = Optional.empty();
        filter.userAudience = "kontor";
        filter.skewSeconds = 30;
        filter.operation = answering(ResourceInfo.class, (asked, arguments) -> operation(asked));
        return filter;
    }

    private static Object operation(String asked) {
        try {
            return asked.equals("getResourceClass") ? Object.class : Object.class.getMethod("toString");
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** @param verified what the server has found good; null if nothing */
    private ContainerRequestContext request(String verified, String shown) {
        Principal principal = verified == null
                ? null
                : answering(JsonWebToken.class, (asked, arguments) -> asked.equals("getRawToken") ? verified : null);
        SecurityContext security = answering(SecurityContext.class, (asked, arguments) -> principal);
        MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
        if (shown != null) {
            headers.add("Authorization", "Bearer " + shown);
        }
        return answering(ContainerRequestContext.class, (asked, arguments) -> switch (asked) {
            case "getSecurityContext" -> security;
            case "getHeaders" -> headers;
            case "getHeaderString" -> headers.getFirst((String) arguments[0]);
            case "setProperty" -> noted.put(arguments[0], arguments[1]);
            default -> throw new UnsupportedOperationException(asked);
        });
    }

    private static <T> T answering(Class<T> type, BiFunction<String, Object[], Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.apply(method.getName(), arguments)));
    }
}
