package org.kontor.trading.books;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts beans together as the server does: fields by type, configuration from the WAR's own file. Transactions are the
 * caller's, see {@link OneConnection#inTransaction}.
 */
public final class Wired {

    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Properties configuration = new Properties();

    public Wired() {
        try (InputStream file = Wired.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            configuration.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This one is used wherever the type is asked for; its own fields are filled too. */
    public <T> Wired with(Class<? super T> type, T bean) {
        beans.put(type, bean);
        inject(bean);
        return this;
    }

    public Wired configured(String property, String value) {
        configuration.setProperty(property, value);
        return this;
    }

    public <T> T get(Class<T> type) {
        Object known = beans.get(type);
        if (known != null) {
            return type.cast(known);
        }
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            T bean = constructor.newInstance();
            beans.put(type, bean);
            inject(bean);
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }

    private void inject(Object bean) {
        for (Class<?> type = bean.getClass(); type.getName().startsWith("org.kontor."); type = type.getSuperclass()) {
            if (type.getName().startsWith("org.kontor.messaging.")) {
                return;
            }
            for (Field field : type.getDeclaredFields()) {
                fill(bean, field);
            }
        }
    }

    private void fill(Object bean, Field field) {
        if (!field.isAnnotationPresent(Inject.class) && !field.isAnnotationPresent(Resource.class)) {
            return;
        }
        try {
            field.setAccessible(true);
            ConfigProperty property = field.getAnnotation(ConfigProperty.class);
            field.set(bean, property == null ? get(field.getType()) : configured(property.name(), field.getType()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot fill " + field, e);
        }
    }

    private Object configured(String name, Class<?> type) throws ReflectiveOperationException {
        String value = configuration.getProperty(name);
        if (type == int.class) {
            return Integer.valueOf(value);
        }
        if (type == long.class) {
            return Long.valueOf(value);
        }
        return type.getConstructor(String.class).newInstance(value);
    }
}
