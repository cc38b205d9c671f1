package org.kontor.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R2: what is left to check after the server has verified signature, issuer and expiry. */
class EveryPartOfATokenIsCheckedTest {

    private static final Instant NOW = Instant.parse("2026-11-22T14:30:00Z"); // 1795357800
    private static final UUID USER = UUID.fromString("019abf3c-6d00-7a11-8c4e-2f6d1b0a9e55");
    private static final UUID SESSION = UUID.fromString("019abf3c-6d00-7a11-8c4e-2f6d1b0a9e56");
    private static final String HEADER = "{'alg':'RS256','kid':'key-1','typ':'JWT'}";
    private static final String CLAIMS = "{'iss':'kontor-users','typ':'user','sub':'" + USER + "','upn':'ann',"
            + "'aud':['kontor'],'sid':'" + SESSION + "','groups':['customer','support'],"
            + "'scope':'orders:read orders:write','jti':'1','iat':1795357800,'exp':1795358400}";
    private static final String SERVICE = "{'iss':'kontor-users','typ':'service','sub':'trading','upn':'trading',"
            + "'aud':['kontor-notifications'],'groups':['service'],'scope':'notifications:send','jti':'1',"
            + "'iat':1795357800,'exp':1795358100}";

    @Test
    void aGoodTokenOfAUserIsRead() throws TokenRefused {
        VerifiedToken token = read(HEADER, CLAIMS);

        assertThat(token.keyId()).isEqualTo("key-1");
        assertThat(token.userId()).isEqualTo(USER);
        assertThat(token.sessionId()).isEqualTo(SESSION);
        assertThat(token.service()).isNull();
        assertThat(token.roles()).containsExactlyInAnyOrder("customer", "support");
        assertThat(token.permissions()).containsExactlyInAnyOrder("orders:read", "orders:write");
    }

    @Test
    void aGoodTokenOfAServiceHasNoUser() throws TokenRefused {
        VerifiedToken token = read(HEADER, SERVICE);

        assertThat(token.service()).isEqualTo("trading");
        assertThat(token.userId()).isNull();
        assertThat(token.permissions()).containsExactly("notifications:send");
    }

    @Test
    void oneAudienceMayStandAlone() throws TokenRefused {
        assertThat(read(HEADER, CLAIMS.replace("['kontor']", "'kontor'")).userId())
                .isEqualTo(USER);
    }

    @Test
    void aRoleMayGiveNoPermission() throws TokenRefused {
        assertThat(read(HEADER, CLAIMS.replace("'scope':'orders:read orders:write',", ""))
                        .permissions())
                .isEmpty();
        assertThat(read(HEADER, CLAIMS.replace("'orders:read orders:write'", "''"))
                        .permissions())
                .isEmpty();
    }

    @Test
    void aPermissionThatIsNamedTwiceIsOne() throws TokenRefused {
        assertThat(read(HEADER, CLAIMS.replace("orders:read orders:write", "orders:read  orders:read"))
                        .permissions())
                .containsExactly("orders:read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'alg':'RS256','typ':'JWT'}",
                "{'alg':'RS256','kid':'','typ':'JWT'}",
                "{'alg':'RS256','kid':7,'typ':'JWT'}",
                "{'alg':'RS512','kid':'key-1','typ':'JWT'}",
                "{'alg':'RS256','kid':'key-1'}",
                "{'alg':'RS256','kid':'key-1','typ':'at+jwt'}",
                "{'alg':'RS256','kid':'key-1','typ':'JWT','jku':'https://example.org/keys'}",
                "{'alg':'RS256','kid':'key-1','typ':'JWT','x5u':'https://example.org/keys'}",
                "{'alg':'RS256','kid':'key-1','typ':'JWT','x5c':[]}",
                "{'alg':'RS256','kid':'key-1','typ':'JWT','jwk':{}}",
                "{'alg':'RS256','kid':'key-1','typ':'JWT','crit':['exp']}",
                "[]",
                "'RS256'",
                "{"
            })
    void theHeaderNamesAKeyAndNothingElse(String header) {
        refused(header, CLAIMS);
    }

    @Test
    void theNameOfAKeyIsShort() {
        refused(HEADER.replace("key-1", "k".repeat(65)), CLAIMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"typ", "sub", "upn", "aud", "sid", "groups", "jti", "iat", "exp"})
    void eachClaimIsThere(String claim) {
        refused(HEADER, CLAIMS.replace("'" + claim + "':", "'other':"));
        refused(HEADER, CLAIMS.replaceFirst("'" + claim + "':('[^']*'|\\[[^\\]]*\\]|[0-9]+)", "'" + claim + "':null"));
        refused(HEADER, CLAIMS.replaceFirst("'" + claim + "':('[^']*'|\\[[^\\]]*\\]|[0-9]+)", "'" + claim + "':{}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'typ':'user'                | 'typ':'refresh'",
                "'typ':'user'                | 'typ':'service'",
                "'sub':'019abf3c-            | 'sub':'root-",
                "'sid':'019abf3c-            | 'sid':'019ABF3C-",
                "['customer','support']      | 'customer'",
                "['customer','support']      | []",
                "['customer','support']      | ['customer',7]",
                "['customer','support']      | ['customer','service']",
                "['kontor']                  | ['kontor-trading']",
                "['kontor']                  | []",
                "'orders:read orders:write'  | 7",
                "'upn':'ann'                 | 'upn':' '",
            })
    void aClaimOfAnotherKindIsRefused(String good, String bad) {
        assertThat(CLAIMS).contains(good);
        refused(HEADER, CLAIMS.replace(good, bad));
    }

    @ParameterizedTest
    @CsvSource({
        "1795357831, 1795358400", // issued 31 s ahead
        "1795357800, 1795357800", // never good
        "1795357800, 1795357700", // expires before it is issued
        "1795357800, 1795361401", // for more than an hour
        "1795350000, 1795357770", // expired 30 s ago, and for too long
        "1795357200, 1795357770", // expired 30 s ago
        "-1, 600",
        "'\"1795357800\"', 1795358400",
        "1795357800, '\"1795358400\"'",
        "1795357800, 1e300",
        "1795357800, 1795358400.5",
        "1795357800, -1795358400",
        "1795357800, true"
    })
    void timesAreSane(String issued, String expires) {
        refused(HEADER, CLAIMS.replace("1795357800", issued).replace("1795358400", expires));
    }

    @Test
    void aClockMayBeHalfAMinuteOff() throws TokenRefused {
        assertThat(read(HEADER, CLAIMS.replace("1795357800", "1795357830"))).isNotNull();
        assertThat(read(HEADER, CLAIMS.replace("1795357800", "1795357200").replace("1795358400", "1795357771")))
                .isNotNull();
    }

    @Test
    void notBeforeIsHeeded() throws TokenRefused {
        assertThat(read(HEADER, CLAIMS.replace("'jti'", "'nbf':1795357830,'jti'")))
                .isNotNull();
        refused(HEADER, CLAIMS.replace("'jti'", "'nbf':1795357831,'jti'"));
        refused(HEADER, CLAIMS.replace("'jti'", "'nbf':'never','jti'"));
    }

    @Test
    void aServiceIsOnlyAService() {
        refused(HEADER, SERVICE.replace("['service']", "['service','admin']"));
        refused(HEADER, SERVICE.replace("['service']", "['admin']"));
        refused(HEADER, SERVICE.replace("['kontor-notifications']", "['kontor']"));
        refused(HEADER, SERVICE.replace("['kontor-notifications']", "['kontor-notifications','kontor']"));
        refused(HEADER, SERVICE.replace("'typ':'service'", "'typ':'user'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b", "a.b.c.d", "a.b.c.d.e", "????.????.????"})
    void whatIsNoTokenIsRefused(String raw) {
        assertThatThrownBy(() -> VerifiedToken.read(raw, "kontor", NOW, Duration.ofSeconds(30)))
                .isInstanceOf(TokenRefused.class);
    }

    private static void refused(String header, String claims) {
        assertThatThrownBy(() -> read(header, claims)).as(header + claims).isInstanceOf(TokenRefused.class);
    }

    private static VerifiedToken read(String header, String claims) throws TokenRefused {
        String raw = encode(header) + "." + encode(claims) + ".signature";
        return VerifiedToken.read(raw, "kontor", NOW, Duration.ofSeconds(30));
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.replace('\'', '"').getBytes(UTF_8));
    }
}
