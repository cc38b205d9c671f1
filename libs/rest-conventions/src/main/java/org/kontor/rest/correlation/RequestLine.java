package org.kontor.rest.correlation;

import jakarta.ws.rs.container.ContainerRequestContext;

/** What the log says of a request (R7): one line of bounded length, whatever a caller sent. */
public final class RequestLine {

    private static final String CALLER = RequestLine.class.getName() + ".caller";
    private static final String REASON = RequestLine.class.getName() + ".reason";
    private static final int MAX_METHOD = 16;
    private static final int MAX_PATH = 200;
    private static final int MAX_CALLER = 64;

    private RequestLine() {}

    /** @param caller id of the user or name of the service that a good token names */
    public static void calledBy(Object caller, ContainerRequestContext request) {
        request.setProperty(CALLER, caller);
    }

    /** @param reason why the credential was not taken, in our own words and without any part of it */
    public static void refusedBecause(String reason, ContainerRequestContext request) {
        request.setProperty(REASON, reason);
    }

    static String of(ContainerRequestContext request, int status, String correlationId) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        Object caller = request.getProperty(CALLER);
        Object reason = request.getProperty(REASON);
        return printable(request.getMethod(), MAX_METHOD) + " " + printable(path, MAX_PATH) + " " + status
                + (caller == null ? "" : " by " + printable(caller.toString(), MAX_CALLER))
                + (reason == null ? "" : ": " + reason) + " [" + correlationId + "]";
    }

    /** A line break would begin a line of the caller's own; an escape sequence would speak to a terminal. */
    private static String printable(String text, int max) {
        StringBuilder line = new StringBuilder(max);
        text.codePoints().limit(max).map(c -> c > ' ' && c < 0x7f ? c : '?').forEach(line::appendCodePoint);
        return line.toString();
    }
}
