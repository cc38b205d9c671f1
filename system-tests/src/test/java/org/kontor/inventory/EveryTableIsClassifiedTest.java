package org.kontor.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ASVS 14.1.1: docs/data.md names each table that a migration makes, where its service is, and none besides. */
class EveryTableIsClassifiedTest {

    private static final Pattern CREATED = Pattern.compile("CREATE TABLE (?:IF NOT EXISTS )?([a-z_]+)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ((?:`[a-z_]+`(?:, )?)+) \\|");
    private static final Pattern NAME = Pattern.compile("`([a-z_]+)`");

    @ParameterizedTest
    @CsvSource({
        "users-war, users",
        "trading-war, trading",
        "portfolio-war, portfolio",
        "marketdata-war, marketdata",
        "notifications-war, notifications",
        "libs/messaging, each of them"
    })
    void inTheSectionOfItsService(String module, String section) {
        List<String> created = Repository.files(module + "/src/main/resources/db/migration", ".sql").stream()
                .flatMap(file -> all(CREATED, Repository.text(file)))
                .toList();
        List<String> classified = all(ROW, section(section))
                .flatMap(names -> all(NAME, names))
                .filter(name -> !name.equals("flyway_schema_history"))
                .toList();

        assertThat(created).isNotEmpty();
        assertThat(classified).containsExactlyInAnyOrderElementsOf(created);
    }

    private static String section(String title) {
        String document = Repository.text("docs/data.md");
        int begin = document.indexOf("\n### " + title + "\n");
        assertThat(begin).as("section " + title).isPositive();
        int end = document.indexOf("\n##", begin + 1);
        return document.substring(begin, end);
    }

    private static Stream<String> all(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(found -> found.group(1));
    }
}
