package org.kontor.stack.home;

import java.util.ArrayList;
import java.util.List;

/**
 * One application server. Servers of the same service share its database, its broker user and its secrets.
 *
 * @param number 1 for the service's first server, which bears its name alone
 */
public record Server(Service service, int number) {

    /** The name of its part, its folder and its log: {@code trading}, {@code trading-2}. */
    public String id() {
        return number == 1 ? service.id() : service.id() + "-" + number;
    }

    /** All that these options ask for, those of one service side by side. */
    public static List<Server> of(UpOptions options) {
        List<Server> servers = new ArrayList<>();
        for (Service service : Service.values()) {
            int last = options.replicas().of(service);
            for (int number = 1; number <= last; number++) {
                servers.add(new Server(service, number));
            }
        }
        return servers;
    }
}
