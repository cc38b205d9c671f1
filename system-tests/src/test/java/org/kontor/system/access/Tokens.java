package org.kontor.system.access;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.kontor.client.Person;
import org.kontor.system.stack.Part;
import org.kontor.system.stack.PlatformKey;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.token.Forgeries;
import org.kontor.token.Forgery;
import org.kontor.token.Permission;
import org.kontor.token.TestTokens;

/** What each kind of caller shows: a person's token by the name of the person, else a bad one by its flaw. */
final class Tokens {

    private static final URI NOBODY = URI.create("http://127.0.0.1:9/");

    private final Map<String, Person> people;
    private final Map<String, String> others = new HashMap<>();

    Tokens(StackUnderTest stack, Map<String, Person> people) {
        this.people = people;
        Person owner = people.get("OWNER");
        TestTokens genuine = PlatformKey.tokens(stack);
        for (Forgery forgery : new Forgeries(genuine, UUID.fromString(owner.id()), NOBODY, "customer").all()) {
            others.put(forgery.flaw(), forgery.token());
        }
        others.put("refresh token", owner.signIn().text("refresh_token"));
        for (String service : Part.SERVERS) {
            String caller = service.equals("trading") ? "portfolio" : "trading";
            others.put(
                    "SERVICE at " + service,
                    genuine.sign(TestTokens.serviceClaims(caller, "kontor-" + service, Permission.NOTIFICATIONS_SEND)));
        }
    }

    String of(String caller, String service) {
        String name = caller.equals("SERVICE") ? "SERVICE at " + service : caller;
        String token = people.containsKey(name) ? people.get(name).token() : others.get(name);
        if (token == null) {
            throw new IllegalArgumentException("access.csv names a caller that there is not: '" + caller + "'");
        }
        return token;
    }
}
