package org.kontor.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R6. */
class KeysAreReplacedAsAWholeTest {

    @TempDir
    Path folder;

    private final String published = new TestTokens().jwks();
    private Path path;
    private KeyFile file;

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        path = folder.resolve("keys/jwks.json");
        file = new KeyFile(path);
    }

    @Test
    void whatWasFetchedIsInTheFileAndNothingIsLeftBeside() throws IOException {
        assertThat(file.replace(published)).containsExactly("test-1");
        assertThat(file.replace(published)).containsExactly("test-1");

        assertThat(path).hasContent(published);
        assertThat(path.getParent()).isDirectoryContaining("glob:**jwks.json");
        assertThat(Files.list(path.getParent())).hasSize(1);
    }

    @Test
    void theKeysOfTheLastRunAreKnown() throws IOException {
        assertThat(file.keyIds()).isEmpty();

        file.replace(published);

        assertThat(new KeyFile(path).keyIds()).containsExactly("test-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "<html>",
                "{\"keys\":[]}",
                "{\"keys\":{}}",
                "{\"other\":[]}",
                "{\"keys\":[{\"kty\":\"RSA\",\"alg\":\"RS256\",\"use\":\"sig\"}]}",
                "{\"keys\":[{\"kty\":\"oct\",\"alg\":\"HS256\",\"use\":\"sig\",\"kid\":\"1\"}]}",
                "{\"keys\":[{\"kty\":\"RSA\",\"alg\":\"RSA-OAEP\",\"use\":\"enc\",\"kid\":\"1\"}]}"
            })
    void whatIsNoSetOfSigningKeysChangesNothing(String other) throws IOException {
        file.replace(published);

        assertThatIllegalArgumentException().isThrownBy(() -> file.replace(other));

        assertThat(path).hasContent(published);
    }

    @Test
    void aDamagedFileHoldsNoKeys() throws IOException {
        file.replace(published);
        Files.writeString(path, "{\"keys\":[{");

        assertThat(file.keyIds()).isEmpty();
    }
}
