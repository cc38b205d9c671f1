package org.kontor.rest.page;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * One page of a list, newest first.
 *
 * @param nextCursor what to send as {@code cursor} for the next page; null on the last
 */
public record Page<T>(List<T> items, String nextCursor) {

    /**
     * Makes a page from one row more than was asked for: the extra row tells that there is a next page.
     *
     * @param rows up to {@code limit + 1} rows in order
     * @param id the key that the list is ordered by
     */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, UUID> id, Function<R, T> view) {
        List<R> shown = rows.subList(0, Math.min(limit, rows.size()));
        String next = rows.size() > limit ? id.apply(shown.get(limit - 1)).toString() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
