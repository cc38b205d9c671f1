package org.kontor.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** ASVS 11.1.2: docs/cryptography.md names each class that asks for an algorithm or for chance. */
class EveryUseOfCryptographyIsListedTest {

    private static final Pattern USE = Pattern.compile(
            "\\b(MessageDigest|Mac|Cipher|SecretKeyFactory|KeyPairGenerator|KeyFactory|Signature|KeyAgreement|KeyStore"
                    + "|SSLContext|SecureRandom)\\s*\\.getInstance\\w*\\(|new SecureRandom\\(|new Random\\("
                    + "|AlgorithmIdentifiers\\.");

    private static final List<String> MODULES = List.of(
            "libs",
            "users-war",
            "trading-war",
            "portfolio-war",
            "marketdata-war",
            "notifications-war",
            "local-stack",
            "liberty-config");

    @Test
    void byItsName() {
        String document = Repository.text("docs/cryptography.md");
        List<String> users = MODULES.stream()
                .flatMap(module -> Repository.files(module, ".java").stream())
                .filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/"))
                .filter(file -> USE.matcher(Repository.text(file)).find())
                .map(EveryUseOfCryptographyIsListedTest::nameOf)
                .toList();

        assertThat(users).hasSizeGreaterThan(10);
        assertThat(users).allSatisfy(name -> assertThat(document).contains("`" + name + "`"));
    }

    /** Nor does the document speak of what is not there any more. */
    @Test
    void andEachThatIsListedIsThere() {
        List<String> classes = MODULES.stream()
                .flatMap(module -> Repository.files(module, ".java").stream())
                .map(EveryUseOfCryptographyIsListedTest::nameOf)
                .toList();
        Stream<String> listed = Pattern.compile("`([A-Z][a-z]+[A-Za-z0-9]+)`")
                .matcher(Repository.text("docs/cryptography.md"))
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("SecureRandom") && !name.endsWith("Test") && !name.endsWith("IT"));

        assertThat(listed).isNotEmpty().allSatisfy(name -> assertThat(classes).contains(name));
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
