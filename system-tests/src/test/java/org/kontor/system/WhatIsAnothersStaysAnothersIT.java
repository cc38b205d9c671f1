package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.system.access.AccessTable;
import org.kontor.system.access.Belongings;
import org.kontor.system.access.Callers;
import org.kontor.system.access.Rule;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** Checks 26 and 31: whoever knows the id of what is another's can neither see nor change it, nor find it in a list. */
@SystemTest
class WhatIsAnothersStaysAnothersIT {

    private static final List<String> OF_THE_OWNER =
            List.of("{user}", "{account}", "{order}", "{fresh_order}", "{notification}");

    private static Callers callers;

    private final StackUnderTest stack;

    WhatIsAnothersStaysAnothersIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @BeforeAll
    static void gather(StackUnderTest stack) {
        callers = Callers.gather(stack);
    }

    @Test
    void noOperationWithAnIdReachesIt() {
        List<String> reached = new ArrayList<>();
        int tried = 0;
        for (Rule rule : AccessTable.rules()) {
            if (OF_THE_OWNER.stream().anyMatch(rule.path()::contains)) {
                HttpRequest.Builder request = callers.request("OTHER", rule);
                String before = callers.belongings().seen();
                Answer answer = stack.api().send(request);
                tried++;
                if (answer.status() != 404 && answer.status() != 403) {
                    reached.add(answer.toString());
                }
                if (!callers.belongings().seen().equals(before)) {
                    reached.add(answer + " changed what is another's");
                }
            }
        }
        System.out.println(tried + " operations on what is another's, " + reached.size() + " reached it");
        assertThat(tried).isGreaterThan(15);
        assertThat(reached).isEmpty();
    }

    @Test
    void noListShowsIt() {
        Belongings belongings = callers.belongings();
        List<String> shown = new ArrayList<>();
        for (Rule rule : AccessTable.rules()) {
            if (rule.method().equals("GET")
                    && !rule.path().contains("{")
                    && rule.expected().get("OTHER") == 200) {
                String answer = callers.call("OTHER", rule).body();
                belongings.ids().stream().filter(answer::contains).forEach(id -> shown.add(rule + " shows " + id));
            }
        }
        assertThat(shown).isEmpty();
    }
}
