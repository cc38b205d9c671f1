package org.kontor.rest.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** A request of which nothing but its address is known. */
final class AddressedRequest {

    private AddressedRequest() {}

    static ContainerRequestContext of(String path, Map<String, List<String>> parameters) {
        MultivaluedHashMap<String, String> query = new MultivaluedHashMap<>();
        query.putAll(parameters);
        UriInfo address = answering(
                UriInfo.class,
                Map.of(
                        "getPath", path,
                        "getRequestUri", URI.create("http://localhost/x?y"),
                        "getQueryParameters", query));
        return answering(ContainerRequestContext.class, Map.of("getUriInfo", address));
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }
}
