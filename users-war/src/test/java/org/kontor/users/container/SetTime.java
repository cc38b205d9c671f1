package org.kontor.users.container;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Deployed beside the WAR's own beans, it is their clock: it stands still, at the time that it was set to. */
@ApplicationScoped
@Alternative
@Priority(1)
@Path("set-time")
@PermitAll
public class SetTime {

    private static volatile Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);

    @PUT
    @Path("{time}")
    public void set(@PathParam("time") String time) {
        now = Instant.parse(time);
    }

    @Produces
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(now, zone);
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
