package org.kontor.trading.html.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** R1 to R3. */
class PagesAreEscapedAndSelfContainedTest {

    private static final String ATTACK = "\"><script>alert('1')</script>&";

    @Property
    void textBringsNoMarkup(@ForAll String text) {
        assertThat(new Html().text("td", text).toString().replace("<td>", "").replace("</td>", ""))
                .doesNotContain("<", ">", "\"", "'")
                .doesNotContainPattern("&(?!amp;|lt;|gt;|quot;|#39;)");
    }

    @Test
    void allPlacesForTextAreEscaped() {
        String page = HtmlPage.of(
                ATTACK,
                body -> body.link("/" + ATTACK, ATTACK)
                        .table(List.of(ATTACK), List.of(0), List.of(List.of(ATTACK)))
                        .text("p", ATTACK, ATTACK));

        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;");
    }

    @Test
    void nothingIsLoaded() {
        assertThat(HtmlPage.of("Title", body -> body.text("p", "text")))
                .doesNotContain("src=", "@import", "url(", "<link", "<script", "style=");
    }

    @Test
    void thePolicyAllowsThisStyleSheetAndNothingElse() throws Exception {
        Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(HtmlPage.of("", body -> {}));
        assertThat(style.find()).isTrue();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));

        assertThat(HtmlPage.POLICY)
                .contains("default-src 'none'", "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'")
                .doesNotContain("unsafe");
    }
}
