package org.kontor.messaging;

import jakarta.jms.JMSException;

/** A last step with something of the broker's, which may have gone already. */
interface Ending<T> {

    void take(T open) throws JMSException;

    /** Takes the step if there is something; false if it had gone. */
    static <T> boolean tried(T open, Ending<T> step) {
        try {
            if (open != null) {
                step.take(open);
            }
            return true;
        } catch (JMSException alreadyGone) {
            return false;
        }
    }
}
