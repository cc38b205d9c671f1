package org.kontor.system.input;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kontor.system.contract.Schema;

/** What a field is tried with: other types, and texts and numbers that have broken parsers and databases before. */
final class WrongValues {

    private static final List<String> FIVE_TYPES = List.of("\"text\"", "5", "true", "[]", "{}");

    /** Numbers that are no quantity (check 35) and JSON that is none. */
    private static final List<String> NUMBERS = List.of(
            "-1",
            "0",
            "-0.0",
            "1e400",
            "-1e400",
            "1E-400",
            "9223372036854775808",
            "0.000000000000000000001",
            "1.5",
            "NaN",
            "Infinity",
            "0x10",
            "01",
            "1_000",
            "null",
            "undefined",
            "'1'");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t",
            "\0",
            "a\0b",
            "\u001b[31m",
            "a\r\nSet-Cookie: x=1",
            "\ufeff",
            "\u202eabc",
            "\u200b",
            "\ud83d\ude80",
            "e\u0301",
            "\uff11\uff12",
            "\u0130stanbul",
            "Robert'); drop table users;--",
            "' or '1'='1",
            "\" or \"\"=\"",
            "${jndi:ldap://127.0.0.1:9/x}",
            "#{7*7}",
            "{{7*7}}",
            "%s%n%x",
            "%00",
            "../../../etc/passwd",
            "<script>alert(1)</script>",
            "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>",
            "NaN",
            "1e400",
            "-1",
            "+1",
            "0",
            "00",
            "1.",
            ".5",
            "1,5",
            "9223372036854775808",
            "0.0000000000000000001",
            "true",
            "null",
            "00000000-0000-0000-0000-000000000000",
            "2026-02-30",
            "0000-00-00",
            "+999999999-12-31",
            "2026-11-24T25:61:61Z");

    /** Half a character: no text, and no UTF-8 either, so that it can only come as an escape. */
    private static final List<String> HALVES = List.of("\"\\ud800\"", "\"\\udc00\\ud800\"", "\"a\\u0000b\"");

    private static final List<Integer> LENGTHS = List.of(256, 5_000, 70_000);

    private WrongValues() {}

    static List<Wrong> of(Schema schema) {
        List<Wrong> values = new ArrayList<>();
        List<String> types = schema.types();
        FIVE_TYPES.forEach(json ->
                values.add(new Wrong(json, types.stream().allMatch(type -> isAnotherType(json, type)))));
        NUMBERS.forEach(json -> values.add(new Wrong(json, false)));
        HALVES.forEach(json -> values.add(new Wrong(json, false)));
        Stream.concat(TEXTS.stream(), LENGTHS.stream().map("x"::repeat))
                .forEach(text -> values.add(new Wrong(
                        Json.createValue(text).toString(), types.contains("string") && schema.rulesOut(text))));
        values.add(new Wrong("[" + "\"x\",".repeat(1_000) + "\"x\"]", !types.contains("array")));
        return values;
    }

    /** A number may stand where a text is wanted: decimals are taken in both forms. */
    private static boolean isAnotherType(String json, String type) {
        return switch (json.charAt(0)) {
            case '"' -> !type.equals("string");
            case '5' -> !List.of("integer", "number", "string").contains(type);
            case 't' -> !type.equals("boolean");
            case '[' -> !type.equals("array");
            default -> !type.equals("object");
        };
    }
}
