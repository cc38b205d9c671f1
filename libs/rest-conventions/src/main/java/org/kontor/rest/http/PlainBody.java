package org.kontor.rest.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.kontor.rest.problem.Problem;

/**
 * Refuses packed bodies (RFC 9110, section 15.5.16): 50 kB may be 50 MB once they are unpacked, and no request is so
 * long that packing it is worth that. The server must not unpack them by itself.
 */
@Provider
@PreMatching
@Priority(99)
public class PlainBody implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String coding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw Problem.of(
                    415, "unsupported-media-type", "The request body must come as it is, without a content coding");
        }
    }
}
