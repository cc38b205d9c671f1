package org.kontor.trading.html.boundary;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Gives a page the policy that lets its style sheet apply; every other answer keeps the one that allows nothing. */
@Provider
@Priority(HtmlPolicy.AFTER_THE_COMMON_HEADERS)
public class HtmlPolicy implements ContainerResponseFilter {

    /** Filters of answers run from the highest number to the lowest. */
    static final int AFTER_THE_COMMON_HEADERS = Priorities.USER - 1000;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        if (type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE) && !type.isWildcardSubtype()) {
            response.getHeaders().putSingle("Content-Security-Policy", HtmlPage.POLICY);
        }
    }
}
