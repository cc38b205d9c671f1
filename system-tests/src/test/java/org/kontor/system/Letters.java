package org.kontor.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kontor.client.Api;
import org.kontor.client.Mails;

/** What somebody finds in his mailbox. */
final class Letters {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Pattern TOKEN = Pattern.compile("(?m)^([A-Za-z0-9_-]{43})\\s*$");

    private Letters() {}

    /** The token in the latest of so many mails with this subject, once they have come. */
    static String token(Api api, String address, String subject, int mails) {
        List<String> texts = await("a mail '" + subject + "' to " + address)
                .atMost(SOON)
                .until(() -> Mails.texts(address, subject, api), found -> found.size() == mails);
        Matcher token = TOKEN.matcher(texts.get(0));
        if (!token.find()) {
            throw new AssertionError("no token in " + texts.get(0));
        }
        return token.group(1);
    }

    static void awaitOne(Api api, String address, String subject) {
        await("a mail '" + subject + "' to " + address)
                .atMost(SOON)
                .until(() -> Mails.texts(address, subject, api).size() == 1);
    }
}
