package org.kontor.trading.problems.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kontor.trading.html.boundary.Html;
import org.kontor.trading.html.boundary.HtmlPage;
import org.kontor.trading.problems.entity.ProblemEntry;

/** The catalogue as pages. */
final class ProblemPages {

    private ProblemPages() {}

    /** @param root path that the links begin with, which is the deployer's choice; ends with a slash */
    static String list(Collection<ProblemEntry> entries, String root) {
        Map<String, List<ProblemEntry>> groups = new LinkedHashMap<>();
        entries.forEach(entry -> groups.computeIfAbsent(entry.group(), group -> new ArrayList<>())
                .add(entry));
        return HtmlPage.of("Problems", page -> {
            page.text(
                    "p",
                    "Every error of Kontor is an application/problem+json document (RFC 9457). Its code never changes"
                            + " and is the last part of its type, which leads to one of the pages below.");
            groups.forEach((group, members) -> page.text("h2", group)
                    .inside(
                            "table",
                            table -> table.inside("tbody", body -> members.forEach(entry -> row(body, entry, root)))));
        });
    }

    private static void row(Html body, ProblemEntry entry, String root) {
        body.inside(
                "tr",
                row -> row.inside("td", cell -> cell.link(root + "problems/" + entry.code() + "/", entry.code()))
                        .text("td", String.valueOf(entry.status()))
                        .text("td", entry.meaning()));
    }

    /** @param root as for the list */
    static String one(ProblemEntry entry, String root) {
        return HtmlPage.of(entry.code(), page -> {
            page.text("p", entry.meaning());
            page.inside(
                    "dl",
                    "facts",
                    facts -> facts.text("dt", "HTTP status")
                            .text("dd", String.valueOf(entry.status()))
                            .text("dt", "When")
                            .text("dd", entry.when())
                            .text("dt", "What to do")
                            .text("dd", entry.remedy()));
            if (!entry.members().isEmpty()) {
                page.text("h2", "Members besides those of every problem");
                page.table(
                        List.of("Member", "Meaning"),
                        List.of(),
                        entry.members().entrySet().stream()
                                .map(member -> List.of(member.getKey(), member.getValue()))
                                .toList());
            }
            page.inside("p", paragraph -> paragraph.link(root + "problems/", "All problems"));
        });
    }
}
