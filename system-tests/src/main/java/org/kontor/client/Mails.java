package org.kontor.client;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.util.List;

/** The mails that the stack's mail server caught. */
public final class Mails {

    private Mails() {}

    /** All mails as {@code to}, {@code subject} and {@code message_id}, oldest first. */
    public static List<JsonObject> all(Api api) {
        URI page = URI.create(api.stack().property("mails.url")).resolve("/mails.json");
        try (JsonReader reader =
                Json.createReader(new StringReader(api.get(page).expect(200).body()))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    /** Asks everybody who registers to prove the address. */
    public static final String VERIFICATION = "Confirm your e-mail address";

    /** The texts of the mails to this address with this subject, oldest first. */
    public static List<String> texts(String address, String subject, Api api) {
        URI page = URI.create(api.stack().property("mails.url"));
        return all(api).stream()
                .filter(mail -> mail.getString("to").contains(address)
                        && mail.getString("subject").equals(subject))
                .map(mail -> api.get(page.resolve("/mails/" + mail.getString("file")))
                        .expect(200)
                        .body())
                .toList();
    }

    /** Subjects of the mails to this person, but the one that asks to prove the address: what became of orders. */
    public static List<String> subjectsTo(Person person, Api api) {
        return all(api).stream()
                .filter(mail -> mail.getString("to").contains(person.email()))
                .map(mail -> mail.getString("subject"))
                .filter(subject -> !subject.equals(VERIFICATION))
                .toList();
    }
}
