package org.kontor.system.acts;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kontor.client.Answer;

/**
 * An operation of the access table, done once by somebody of the staff.
 *
 * @param actor his id
 * @param act what must be on record of it
 * @param subject whom or what the record must name
 * @param doing does it
 * @param kept what is on record of it, by the answer
 */
public record Deed(
        String operation,
        String actor,
        String act,
        Supplier<String> subject,
        Supplier<Answer> doing,
        Function<Answer, List<Entry>> kept) {

    @Override
    public String toString() {
        return operation;
    }
}
