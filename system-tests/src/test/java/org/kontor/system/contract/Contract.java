package org.kontor.system.contract;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kontor.client.Api;
import org.kontor.system.stack.Part;

/** The OpenAPI document that a service serves. */
public record Contract(String service, JsonObject document) {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch", "head", "options");

    public static Contract of(String service, Api api) {
        URI address = api.stack().service(service).resolve("/openapi?format=json");
        return new Contract(service, api.get(address).expect(200).json());
    }

    /** The operations of all five services. */
    public static List<Operation> allOperations(Api api) {
        return Part.SERVERS.stream()
                .flatMap(service -> of(service, api).operations().stream())
                .toList();
    }

    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonValue> path : document.getJsonObject("paths").entrySet()) {
            JsonObject item = path.getValue().asJsonObject();
            for (String method : METHODS) {
                if (item.containsKey(method)) {
                    String name = method.toUpperCase(Locale.ROOT) + " " + path.getKey();
                    operations.add(new Operation(service, name, item.getJsonObject(method), item, document));
                }
            }
        }
        return operations;
    }
}
