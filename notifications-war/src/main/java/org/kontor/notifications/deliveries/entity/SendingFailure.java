package org.kontor.notifications.deliveries.entity;

import java.util.regex.Pattern;

/**
 * Why something could not be sent.
 *
 * @param permanent trying again cannot help
 * @param reason one line without addresses, for an operator
 */
public record SendingFailure(boolean permanent, String reason) {

    private static final int MAX_REASON = 300;
    /** Who refuses an address likes to repeat it; it is nobody's business here. */
    private static final Pattern ADDRESS = Pattern.compile("<?[^\\s<>@]+@[^\\s<>@]+>?");

    public SendingFailure {
        String line = ADDRESS.matcher(reason.replaceAll("\\p{Cntrl}+", " ")).replaceAll("<address>");
        // a character cut in half would be refused by the database
        reason = line.substring(
                0, line.offsetByCodePoints(0, Math.min(MAX_REASON, line.codePointCount(0, line.length()))));
    }
}
