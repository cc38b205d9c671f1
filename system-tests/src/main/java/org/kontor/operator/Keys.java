package org.kontor.operator;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.PrintStream;
import java.util.List;
import org.kontor.client.Answer;
import org.kontor.client.Person;
import org.kontor.text.Table;

/** The keys that sign the platform's tokens. */
final class Keys {

    private static final String PATH = "/users/signing-keys/";
    private static final List<String> COLUMNS = List.of("kid", "state", "published_at", "current_since", "retired_at");

    private final Person administrator;
    private final PrintStream out;

    Keys(Person administrator, PrintStream out) {
        this.administrator = administrator;
        this.out = out;
    }

    int list() {
        return print(administrator.get(PATH));
    }

    /** The next key signs from now on; refused while not every server can have fetched it. */
    int rotate() {
        return print(administrator.post(PATH + "rotation/", null));
    }

    private int print(Answer answer) {
        if (!answer.isOk()) {
            return Operator.refused(answer, out);
        }
        Table table = new Table(COLUMNS.toArray(String[]::new));
        for (JsonObject key : answer.json().getJsonArray("items").getValuesAs(JsonObject.class)) {
            table.add(COLUMNS.stream().map(column -> text(key, column)).toArray(String[]::new));
        }
        table.print(out);
        return Operator.FINE;
    }

    private static String text(JsonObject key, String member) {
        return key.get(member) instanceof JsonString text ? text.getString() : "-";
    }
}
