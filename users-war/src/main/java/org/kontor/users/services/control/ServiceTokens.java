package org.kontor.users.services.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.kontor.rest.problem.Problem;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.services.entity.ClientCredentials;
import org.kontor.users.signing.control.AccessTokens;
import org.kontor.users.signing.entity.ServiceBearer;

/** Gives services their tokens. */
@ApplicationScoped
public class ServiceTokens {

    @Inject
    Config config;

    @Inject
    ServiceGrants grants;

    @Inject
    AccessTokens accessTokens;

    @Inject
    AuditTrail trail;

    /**
     * A token for one service to call another.
     *
     * @param wanted the permissions asked for; empty for all that are granted
     * @throws Problem 401 {@code invalid-client}; 400 {@code invalid-target} if the service has no business there, 400
     *     {@code invalid-scope} if more is asked for than is granted
     */
    public ServiceToken issue(ClientCredentials client, String audience, Set<String> wanted) {
        if (!isKnown(client)) {
            trail.recordAlone(SecurityEvent.refused(EventType.SERVICE_SIGN_IN));
            throw Problem.of(401, "invalid-client", "The service is not known by this name and secret")
                    .with("error", "invalid_client")
                    .challenge("Basic realm=\"kontor\"");
        }
        Set<String> granted = grants.of(client.service(), audience);
        if (granted.isEmpty()) {
            throw refused("invalid-target", "This service has no business with that audience");
        }
        if (!granted.containsAll(wanted)) {
            throw refused("invalid-scope", "This service is not granted all of the scope");
        }
        Set<String> permissions = wanted.isEmpty() ? granted : wanted;
        String token = accessTokens.sign(new ServiceBearer(client.service(), audience, permissions));
        return new ServiceToken(token, AccessTokens.SERVICE_LIFETIME, permissions);
    }

    /** An empty secret in the configuration is none. */
    private boolean isKnown(ClientCredentials client) {
        return client.nameIsWellFormed()
                && config.getOptionalValue("kontor.client." + client.service() + ".password", String.class)
                        .filter(client::prove)
                        .isPresent();
    }

    private static Problem refused(String code, String title) {
        return Problem.of(400, code, title).with("error", code.replace('-', '_'));
    }
}
