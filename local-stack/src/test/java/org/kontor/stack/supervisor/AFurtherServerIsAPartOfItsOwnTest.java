package org.kontor.stack.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.stack.home.Server;
import org.kontor.stack.home.Service;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.home.UpOptions;
import org.kontor.stack.liberty.ServerVariables;
import org.kontor.stack.process.Part;

/** With {@code --replicas trading=2,users=2}: what two servers share, and what each has for itself. */
class AFurtherServerIsAPartOfItsOwnTest {

    private static final Path REPOSITORY = Path.of("..");

    private final UpOptions options =
            UpOptions.parse(List.of("--port-base", "19080", "--replicas", "trading=2,users=2"));

    @TempDir
    Path directory;

    private StackHome home;

    @BeforeEach
    void create() throws Exception {
        home = new StackHome(directory).create();
    }

    @Test
    void withANameAPortAndAMarkOfItsOwn() {
        List<Part> parts = Stack.of(REPOSITORY, home, options).parts();
        Map<String, Part> byName = parts.stream().collect(Collectors.toMap(Part::name, part -> part));

        assertThat(byName.get("trading").ports()).containsValue(19082);
        assertThat(byName.get("trading-2").ports()).containsValue(19092);
        assertThat(byName.get("users-2").ports()).containsValue(19091);
        // a process is known by its mark: no part's may be found in another's
        assertThat(parts)
                .allSatisfy(part -> assertThat(parts)
                        .filteredOn(other -> other.marker().contains(part.marker()))
                        .containsExactly(part));
        List<Integer> ports =
                parts.stream().flatMap(part -> part.ports().values().stream()).toList();
        assertThat(new HashSet<>(ports)).hasSameSizeAs(ports);
    }

    @ParameterizedTest
    @EnumSource(names = {"USERS", "TRADING"})
    void onTheSameDatabaseAndBroker(Service service) {
        ServerVariables variables = new ServerVariables(home, options);
        Map<String, String> first = variables.of(new Server(service, 1));
        Map<String, String> second = variables.of(new Server(service, 2));

        assertThat(second)
                .containsEntry("DB_NAME", service.database())
                .containsEntry("KONTOR_KEYS_SOURCE", "http://localhost:19081/.well-known/jwks.json");
        assertThat(second.put("HTTP_PORT", first.get("HTTP_PORT")))
                .isEqualTo(service == Service.USERS ? "19091" : "19092");
        String keys = "MP_JWT_VERIFY_PUBLICKEY_LOCATION";
        assertThat(second.put(keys, first.get(keys))).endsWith("/" + service.id() + "-2/keys.json");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void andLaterCommandsKnowIt() throws Exception {
        StackProperties.write(home, options, Stack.of(REPOSITORY, home, options));
        UpOptions last = StackProperties.lastOptions(home);

        assertThat(last.replicas()).isEqualTo(options.replicas());
        assertThat(Stack.of(REPOSITORY, home, last).parts())
                .extracting(Part::name)
                .contains("trading", "trading-2", "users", "users-2")
                .doesNotContain("trading-3", "users-3", "portfolio-2");
    }

    @Test
    void withoutTheOptionThereIsNone() {
        assertThat(Server.of(UpOptions.parse(List.of())))
                .extracting(Server::id)
                .containsExactly("users", "trading", "portfolio", "marketdata", "notifications");
    }
}
