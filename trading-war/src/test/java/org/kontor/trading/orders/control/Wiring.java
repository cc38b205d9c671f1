package org.kontor.trading.orders.control;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives use cases their beans as the container would: those that are given, and for the rest new ones. */
final class Wiring {

    private final List<Object> given;
    private final Map<Class<?>, Object> made = new HashMap<>();

    Wiring(Object... given) {
        this.given = List.of(given);
    }

    <T> T get(Class<T> type) {
        return given.stream()
                .filter(type::isInstance)
                .findFirst()
                .map(type::cast)
                .orElseGet(() -> type.cast(made.containsKey(type) ? made.get(type) : make(type)));
    }

    private Object make(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            made.put(type, bean);
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)) {
                    field.setAccessible(true);
                    field.set(bean, get(field.getType()));
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }
}
