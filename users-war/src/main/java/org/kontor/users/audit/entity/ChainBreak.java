package org.kontor.users.audit.entity;

import java.util.Locale;
import java.util.UUID;

/**
 * A place where the trail is not what was written.
 *
 * @param seq number of the link; null where there is none
 * @param eventId null where the link itself is gone
 */
public record ChainBreak(Kind kind, Long seq, UUID eventId) {

    /** What is wrong there. */
    public enum Kind {
        /** The event, its link, or their place in the chain was changed. */
        CHANGED,
        /** The link is there, its event is not. */
        EVENT_REMOVED,
        /** There is no link with this number. */
        LINK_REMOVED,
        /** What tells where the chain ends is gone. */
        HEAD_REMOVED,
        /** An event that no link leads to. */
        NOT_LINKED,
        /** The link differs from what an earlier verification saw. */
        REWRITTEN;

        /** As it is shown. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
