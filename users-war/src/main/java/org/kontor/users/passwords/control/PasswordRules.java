package org.kontor.users.passwords.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.users.passwords.entity.PasswordPolicy;

/** Hands out the {@link PasswordPolicy}, with the common passwords that come in {@code passwords/common.txt}. */
@ApplicationScoped
public class PasswordRules {

    private final PasswordPolicy policy = new PasswordPolicy(commonPasswords());

    @Produces
    public PasswordPolicy policy() {
        return policy;
    }

    private static Set<String> commonPasswords() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("/passwords/common.txt")) {
            return new String(list.readAllBytes(), UTF_8).lines().collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
