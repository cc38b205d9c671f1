package org.kontor.users.audit.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Follows a chain from its first link to its end and notes where it is broken. After a break it goes on from what is
 * stored there, so that one changed row is one break.
 */
public final class ChainWalk {

    /** A chain that was rewritten is broken everywhere; the first places tell enough. */
    private static final int BREAKS_NAMED = 20;

    private final Optional<ChainEnd> known;
    private final List<ChainBreak> breaks = new ArrayList<>();
    private long seq;
    private byte[] hash = ChainHash.beginning();

    /** @param known an end that was seen earlier, which must still be part of the chain */
    public ChainWalk(Optional<ChainEnd> known) {
        this.known = known;
    }

    /** @param link the next one that is stored */
    public void follow(ChainLink link) {
        missLinksBefore(link.seq());
        if (link.event() == null) {
            note(ChainBreak.Kind.EVENT_REMOVED, link);
        } else if (!link.event().id().equals(link.eventId())
                || !Arrays.equals(ChainHash.of(hash, link.seq(), link.event()), link.hash())) {
            note(ChainBreak.Kind.CHANGED, link);
        }
        seq = link.seq();
        hash = link.hash();
        if (known.isPresent() && known.get().seq() == seq && !known.get().equals(ChainEnd.of(seq, hash))) {
            note(ChainBreak.Kind.REWRITTEN, link);
        }
    }

    /** @param head how far the chain should go, as it is kept beside the chain; empty if that is gone */
    public void arriveAt(Optional<ChainEnd> head) {
        if (head.isEmpty()) {
            note(new ChainBreak(ChainBreak.Kind.HEAD_REMOVED, null, null));
        }
        missLinksBefore(1
                + Math.max(
                        head.map(ChainEnd::seq).orElse(0L),
                        known.map(ChainEnd::seq).orElse(0L)));
        if (head.isPresent() && head.get().seq() == seq && !head.get().equals(end())) {
            note(new ChainBreak(ChainBreak.Kind.CHANGED, seq, null));
        }
    }

    public void notLinked(UUID eventId) {
        note(new ChainBreak(ChainBreak.Kind.NOT_LINKED, null, eventId));
    }

    private void missLinksBefore(long next) {
        for (long missing = seq + 1; missing < next && breaks.size() < BREAKS_NAMED; missing++) {
            note(new ChainBreak(ChainBreak.Kind.LINK_REMOVED, missing, null));
        }
    }

    private void note(ChainBreak.Kind kind, ChainLink link) {
        note(new ChainBreak(kind, link.seq(), link.eventId()));
    }

    private void note(ChainBreak found) {
        if (breaks.size() < BREAKS_NAMED) {
            breaks.add(found);
        }
    }

    /** Where this walk has come to. */
    public ChainEnd end() {
        return ChainEnd.of(seq, hash);
    }

    /** The first places that are broken, in the order of the chain. */
    public List<ChainBreak> breaks() {
        return List.copyOf(breaks);
    }
}
