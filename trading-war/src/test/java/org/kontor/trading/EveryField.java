package org.kontor.trading;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that an object consists of, by the paths of its fields, so that two states of it can be compared without leaving
 * anything out. Equal numbers and moments are equal here, however they are written.
 */
public final class EveryField {

    private EveryField() {}

    public static SortedMap<String, String> of(Object object) {
        SortedMap<String, String> fields = new TreeMap<>();
        collect("", object, fields);
        return fields;
    }

    private static void collect(String path, Object object, SortedMap<String, String> fields) {
        for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                // a persistence provider may have added fields of its own, whose names begin like this
                if (!Modifier.isStatic(field.getModifiers()) && !field.getName().startsWith("_")) {
                    add(path + field.getName(), read(field, object), fields);
                }
            }
        }
    }

    private static void add(String path, Object value, SortedMap<String, String> fields) {
        if (value != null
                && !(value instanceof Enum)
                && value.getClass().getName().startsWith("org.kontor.")) {
            collect(path + ".", value, fields);
        } else {
            fields.put(path, text(value));
        }
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value instanceof OffsetDateTime time ? time.toInstant().toString() : String.valueOf(value);
    }

    private static Object read(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
