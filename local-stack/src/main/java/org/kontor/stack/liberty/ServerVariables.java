package org.kontor.stack.liberty;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kontor.stack.home.Ports;
import org.kontor.stack.home.Server;
import org.kontor.stack.home.Service;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.home.UpOptions;

/** What each server is told by its environment. Secrets are not here: they are files. */
public record ServerVariables(StackHome home, UpOptions options) {

    private static final String LOOPBACK = "127.0.0.1";

    public Map<String, String> of(Server server) {
        Ports ports = options.ports();
        Service service = server.service();
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("HTTP_PORT", Integer.toString(ports.of(server)));
        variables.put("DB_HOST", LOOPBACK);
        variables.put("DB_PORT", Integer.toString(ports.postgres()));
        variables.put("DB_NAME", service.database());
        variables.put("DB_USER", service.appRole());
        variables.put("BROKER_HOST", LOOPBACK);
        variables.put("BROKER_PORT", Integer.toString(ports.broker()));
        variables.put("BROKER_USER", service.id());
        variables.put("MAIL_HOST", LOOPBACK);
        variables.put("MAIL_PORT", Integer.toString(ports.smtp()));
        // a mail catcher that was restarted is back in seconds, and so should the mails be
        variables.put("KONTOR_MAIL_RETRY_BASE", "PT2S");
        variables.put("KONTOR_MAIL_LEASE", "PT15S");
        variables.put("KONTOR_SMS_URL", "http://localhost:" + ports.mailPage() + "/texts");
        variables.put("KONTOR_SMS_RETRY_BASE", "PT2S");
        variables.put("KONTOR_SMS_LEASE", "PT15S");
        variables.put(
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                home.keys(server.id()).toUri().toString());
        variables.put("KONTOR_KEYS_SOURCE", "http://localhost:" + ports.of(Service.USERS) + "/.well-known/jwks.json");
        // whoever tries a rotation wants to see it
        variables.put("KONTOR_KEYS_REFRESH", "PT2S");
        variables.put("KONTOR_SIGNING_KEY_LEAD", "PT30S");
        variables.put("MARKETDATA_MP_REST_URL", "http://localhost:" + ports.of(Service.MARKETDATA));
        variables.put("KONTOR_MARKET_HOURS", options.marketHours());
        // tests and the bench are a few customers that trade like many
        variables.put("KONTOR_ORDER_RATE_LIMIT", "0");
        // and all of them come from one address
        variables.put("KONTOR_SIGN_IN_RATE", "0");
        options.speed().ifPresent(speed -> variables.put("KONTOR_REPLAY_SPEED", speed));
        options.lots().ifPresent(lots -> variables.put("KONTOR_QUOTES_LOTS", lots));
        options.prices().ifPresent(prices -> variables.put("KONTOR_REPLAY_PRICES", prices.toString()));
        options.seed().ifPresent(seed -> variables.put("KONTOR_SIMULATOR_SEED", seed));
        return variables;
    }
}
