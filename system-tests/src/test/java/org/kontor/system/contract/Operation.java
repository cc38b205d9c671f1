package org.kontor.system.contract;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One operation of a service.
 *
 * @param name method and path, as {@code access.csv} names it
 */
public record Operation(String service, String name, JsonObject definition, JsonObject item, JsonObject document) {

    private static final String JSON = "application/json";

    /** What the body of a request must look like, if it has one. */
    public Optional<Schema> body() {
        return Optional.ofNullable(definition.getJsonObject("requestBody")).flatMap(body -> schema(resolve(body)));
    }

    /** What a JSON answer with this status looks like, if there is one. */
    public Optional<Schema> answer(int status) {
        return Optional.ofNullable(definition.getJsonObject("responses").getJsonObject(Integer.toString(status)))
                .flatMap(answer -> schema(resolve(answer)));
    }

    /** A body that the document gives as an example; empty if it gives none. */
    public Optional<JsonObject> example() {
        return Optional.ofNullable(definition.getJsonObject("requestBody"))
                .map(body -> resolve(body).getJsonObject("content").getJsonObject(JSON))
                .flatMap(media -> Stream.of(
                                Optional.ofNullable(media.getJsonObject("example")),
                                Optional.ofNullable(media.getJsonObject("examples"))
                                        .map(all -> all.values()
                                                .iterator()
                                                .next()
                                                .asJsonObject()
                                                .getJsonObject("value")),
                                body().map(Schema::example))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** Names of the parameters in the query. */
    public List<String> queryParameters() {
        return Stream.of(definition, item)
                .map(place -> place.getJsonArray("parameters"))
                .flatMap(parameters -> parameters == null ? Stream.empty() : objects(parameters))
                .filter(parameter -> parameter.getString("in").equals("query"))
                .map(parameter -> parameter.getString("name"))
                .toList();
    }

    private Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonValue::asJsonObject).map(this::resolve);
    }

    private JsonObject resolve(JsonObject part) {
        return Schema.resolve(part, document);
    }

    private Optional<Schema> schema(JsonObject message) {
        return Optional.ofNullable(message.getJsonObject("content"))
                .map(content -> content.getJsonObject(JSON))
                .map(media -> media.getJsonObject("schema"))
                .map(schema -> new Schema(schema, document));
    }

    @Override
    public String toString() {
        return name;
    }
}
