package org.kontor.rest.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A refusal that the caller is told about, in the terms of RFC 9457.
 *
 * <p>The code is stable and part of the contract; title and detail are for people and may change.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String title;
    private String detail;
    private String instance;
    private Duration retryAfter;
    private String challenge = "Bearer realm=\"kontor\"";
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    private Problem(int status, String code, String title) {
        // a refusal is an outcome, not a fault: it needs no stack trace
        super(code + ": " + title, null, false, false);
        this.status = status;
        this.code = code;
        this.title = title;
    }

    /** @param code last part of the problem's type, for example {@code insufficient-shares} */
    public static Problem of(int status, String code, String title) {
        return new Problem(status, code, title);
    }

    /** 404: there is no such thing, or none that this caller may know of. */
    public static Problem notFound(String what) {
        return of(404, "not-found", "There is no such " + what);
    }

    /** 403: the caller is known and lacks the permission. */
    public static Problem forbidden() {
        return of(403, "forbidden", "This needs a permission that the token does not carry");
    }

    /** 409: the request is right but does not fit the present state. */
    public static Problem conflict(String code, String title) {
        return of(409, code, title);
    }

    /** 422: the request is well formed and cannot be carried out. */
    public static Problem unprocessable(String code, String title) {
        return of(422, code, title);
    }

    public Problem detail(String text) {
        detail = text;
        return this;
    }

    /** Adds an extension member, such as the number that failed. Decimals are shown as strings. */
    public Problem with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** Names the resource the problem is about, as a path. */
    public Problem instance(String path) {
        instance = path;
        return this;
    }

    /**
     * How the caller of a 401 is to prove who he is (RFC 9110 section 11.6.1); by a bearer token if this is not said.
     */
    public Problem challenge(String scheme) {
        challenge = scheme;
        return this;
    }

    /** Tells the client when another try may succeed. */
    public Problem retryAfter(Duration delay) {
        retryAfter = delay;
        return this;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return detail;
    }

    public String instance() {
        return instance;
    }

    public String challenge() {
        return challenge;
    }

    public Duration retryAfter() {
        return retryAfter;
    }

    public Map<String, Object> members() {
        return members;
    }
}
