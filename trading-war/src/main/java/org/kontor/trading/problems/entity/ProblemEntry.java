package org.kontor.trading.problems.entity;

import java.util.Map;

/**
 * What is to be known of one code.
 *
 * @param status HTTP status it comes with
 * @param group heading it stands under in the list
 * @param members extension members that carry its figures, by name; those that every problem has are left out
 * @param remedy what the client can do
 */
public record ProblemEntry(
        String code,
        int status,
        String group,
        String meaning,
        String when,
        Map<String, String> members,
        String remedy) {}
