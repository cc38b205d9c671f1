package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** Checks 17, 22 and 24: keys, passwords and the administrator, where they are kept and where they must not be. */
@SystemTest
class SecretsStaySecretIT {

    private static final Set<String> PUBLIC_MEMBERS = Set.of("kty", "kid", "use", "alg", "n", "e");
    private static final String STRONG_HASH =
            "^PBKDF2WithHmacSHA256:([6-9][0-9]{5}|[0-9]{7,8}):[A-Za-z0-9+/=]{24,}:[A-Za-z0-9+/=]{44}$";

    private final StackUnderTest stack;

    SecretsStaySecretIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @Test
    void thePublishedKeysAreLongEnoughAndPublic() {
        List<JsonObject> keys = stack.api()
                .get("/.well-known/jwks.json")
                .expect(200)
                .json()
                .getJsonArray("keys")
                .getValuesAs(JsonObject.class);
        assertThat(keys).isNotEmpty().allSatisfy(key -> {
            assertThat(key.keySet()).isSubsetOf(PUBLIC_MEMBERS);
            byte[] modulus = Base64.getUrlDecoder().decode(key.getString("n"));
            assertThat(new BigInteger(1, modulus).bitLength()).isGreaterThanOrEqualTo(2048);
        });
    }

    @Test
    void privateKeysAreSealedInTheDatabase() {
        List<String> sealed =
                stack.databases().column("users", "select encode(sealed_private_key, 'hex') from signing_keys");
        String pkcs8Head = "308204";
        assertThat(sealed).isNotEmpty().allSatisfy(key -> assertThat(key).doesNotStartWith(pkcs8Head));
    }

    @Test
    void secretsAreFilesThatTheirOwnerAloneCanRead() throws IOException {
        try (Stream<Path> files = Files.walk(stack.places().home().resolve("secrets"))) {
            List<Path> secrets = files.filter(Files::isRegularFile).toList();
            assertThat(secrets)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .isSubsetOf(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        }
    }

    @Test
    void everyPasswordIsHashedByTheStandardWithASaltOfItsOwn() {
        Person.register(stack.api(), "Salted");
        List<String> hashes = stack.databases().column("users", "select password_hash from credentials");
        assertThat(hashes)
                .hasSizeGreaterThan(1)
                .allSatisfy(hash -> assertThat(hash).matches(STRONG_HASH));
        assertThat(hashes.stream().map(hash -> hash.split(":")[2])).doesNotHaveDuplicates();
    }

    /** The one that there is was made with a password that nobody could know. */
    @Test
    void nobodyIsAdministratorByDefault() {
        List<String> admins = stack.databases()
                .column(
                        "users",
                        "select u.email from users u join user_roles r on r.user_id = u.id where r.role = 'admin'");
        assertThat(admins).containsExactly("admin@kontor.example");
        for (String guess : List.of("admin", "password", "changeme", "administrator", "kontor")) {
            Answer answer = stack.api()
                    .post(
                            "/users/login/",
                            Json.createObjectBuilder()
                                    .add("email", guess + "@kontor.example")
                                    .add("password", guess)
                                    .build());
            assertThat(answer.status()).isNotEqualTo(200);
        }
        assertThat(stack.places().secret("users", "kontor.admin.password")).hasSizeGreaterThanOrEqualTo(32);
    }

    /**
     * What the servers said so far holds none of their secrets, no token and no key. Left out is what Liberty writes
     * for its own developers ({@code ffdc}, {@code trace.log}); see docs/security.md.
     */
    @Test
    void nothingOfItIsInTheLogs() throws IOException {
        List<String> secrets;
        try (Stream<Path> files = Files.walk(stack.places().home().resolve("secrets"))) {
            secrets = files.filter(Files::isRegularFile)
                    .map(SecretsStaySecretIT::read)
                    .toList();
        }
        assertThat(logs()).allSatisfy(log -> {
            String text = read(log);
            assertThat(secrets).noneMatch(text::contains);
            assertThat(text).doesNotContain("PRIVATE KEY", "eyJhbGciOiJ", "eyJraWQiOiJ", "correct horse ");
        });
    }

    /** A server that says which token it refused says it to whoever collects its logs, and its claims are true. */
    @Test
    void aTokenThatIsRefusedIsInNoLog() throws IOException {
        Person ann = Person.register(stack.api(), "Refused");
        String token = ann.token();
        String claims = token.split("\\.")[1];
        String damaged = token.substring(0, token.length() - 8) + "AAAAAAAA";
        for (String path :
                List.of("/users/sessions/", "/accounts/", "/portfolios/" + ann.id() + "/", "/notifications/")) {
            assertThat(stack.api()
                            .send(stack.api().request("GET", path, null, Map.of("Authorization", "Bearer " + damaged)))
                            .status())
                    .isEqualTo(401);
        }
        for (Path log : logs()) {
            assertThat(read(log).contains(claims)).as(log.toString()).isFalse();
        }
    }

    /** All but what Liberty writes for its own developers. */
    private List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.walk(stack.places().home())) {
            List<Path> logs = files.filter(file -> file.getFileName().toString().endsWith(".log"))
                    .filter(file -> !file.getParent().endsWith("ffdc") && !file.endsWith("trace.log"))
                    .toList();
            assertThat(logs).hasSizeGreaterThanOrEqualTo(7);
            return logs;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
