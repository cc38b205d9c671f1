package org.kontor.rest.correlation;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the caller's id (W3C {@code traceparent} or {@code X-Correlation-Id}) or makes one, and gives it back. */
@Provider
@PreMatching
@Priority(0)
public class CorrelationFilter implements ContainerRequestFilter, ContainerResponseFilter {

    static final String HEADER = "X-Correlation-Id";

    private static final Logger LOG = Logger.getLogger("org.kontor.requests");
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    @Override
    public void filter(ContainerRequestContext request) {
        Correlation.end();
        String given = request.getHeaderString(HEADER);
        String trace = request.getHeaderString("traceparent");
        if (given != null && ACCEPTED.matcher(given).matches()) {
            Correlation.resume(given);
        } else if (trace != null) {
            Matcher matcher = TRACEPARENT.matcher(trace);
            if (matcher.matches()) {
                Correlation.resume(matcher.group(1));
            }
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String id = Correlation.current();
        response.getHeaders().putSingle(HEADER, id);
        // reads are counted by the metrics; what changes something, or fails, leaves a line
        if (!request.getMethod().equals("GET") || response.getStatus() >= 400) {
            LOG.info(() -> RequestLine.of(request, response.getStatus(), id));
        }
    }
}
