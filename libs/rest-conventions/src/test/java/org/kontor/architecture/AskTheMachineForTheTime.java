package org.kontor.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Calls to {@code now()} without a clock, and the like. Used under "no classes should". */
final class AskTheMachineForTheTime extends ArchCondition<JavaClass> {

    AskTheMachineForTheTime() {
        super("ask the machine for the time");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getMethodCallsFromSelf().stream()
                .filter(AskTheMachineForTheTime::asks)
                .forEach(call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
    }

    private static boolean asks(JavaMethodCall call) {
        String owner = call.getTargetOwner().getFullName();
        String name = call.getName();
        boolean now = owner.startsWith("java.time.")
                && name.equals("now")
                && call.getTarget().getRawParameterTypes().isEmpty();
        return now || owner.equals(System.class.getName()) && name.equals("currentTimeMillis");
    }
}
