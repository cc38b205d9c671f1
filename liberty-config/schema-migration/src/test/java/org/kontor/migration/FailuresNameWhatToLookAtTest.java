package org.kontor.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** M4. */
class FailuresNameWhatToLookAtTest {

    private static final Map<String, String> OF_THE_SERVER =
            Map.of("DB_HOST", "db", "DB_PORT", "5432", "DB_NAME", "kontor_users", "DB_USER", "kontor_users_app");

    @Test
    void the_environment_of_the_server_says_where_and_for_whom() {
        CommandLine given =
                CommandLine.parse(List.of("--war", "users.war", "--password-file", "/owner"), OF_THE_SERVER);

        assertThat(given.war()).isEqualTo(Path.of("users.war"));
        assertThat(given.database())
                .isEqualTo(new Database(
                        "jdbc:postgresql://db:5432/kontor_users",
                        "kontor_users_owner",
                        Path.of("/owner"),
                        "kontor_users_app"));
    }

    @Test
    void missing_options_are_named_together() {
        assertThatThrownBy(() -> CommandLine.parse(List.of(), OF_THE_SERVER))
                .hasMessageStartingWith("missing: --war, --password-file\nusage:");
    }

    @Test
    void an_unknown_option_is_refused() {
        assertThatThrownBy(() -> CommandLine.parse(List.of("--war", "users.war", "--force"), OF_THE_SERVER))
                .isInstanceOfSatisfying(
                        MigrationFailed.class,
                        failure -> assertThat(failure.exitCode()).isEqualTo(MigrationFailed.USAGE))
                .hasMessageStartingWith("not understood: --force");
    }

    @Test
    void a_role_that_is_not_a_plain_name_never_reaches_sql() {
        assertThatThrownBy(() -> new Database("jdbc:postgresql:x", "owner", Path.of("p"), "app; DROP TABLE users"))
                .hasMessageContaining("not a plain lower-case name");
    }

    @Test
    void an_unreadable_password_file_is_named() {
        assertThatThrownBy(() -> new Database("jdbc:postgresql:x", "owner", Path.of("/no/such/file"), "app").password())
                .hasMessageContaining("/no/such/file");
    }
}
