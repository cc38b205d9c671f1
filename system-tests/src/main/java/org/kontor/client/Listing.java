package org.kontor.client;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Lists that come in pages. */
public final class Listing {

    private static final int ROWS = 200;

    private Listing() {}

    /** All items of a list, page by page, in the order of the service. */
    public static List<JsonObject> all(Person person, String path) {
        List<JsonObject> items = new ArrayList<>();
        String cursor = "";
        do {
            String page = path + (path.contains("?") ? "&" : "?") + "limit=" + ROWS + cursor;
            JsonObject answer = person.get(page).expect(200).json();
            items.addAll(answer.getJsonArray("items").getValuesAs(JsonObject.class));
            String next = answer.getString("next_cursor", "");
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return items;
    }
}
