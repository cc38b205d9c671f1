package org.kontor.users.directory.control;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.kontor.users.directory.entity.PhoneNumber;

/** Which numbers there can be: the plans of all countries, as libphonenumber knows them (R1.4). */
public final class PhoneNumbers {

    public static final String RULE = PhoneNumber.RULE + ", and a number that its country gives out";

    private static final String NO_REGION = null;

    private PhoneNumbers() {}

    public static boolean accepts(String text) {
        if (!PhoneNumber.accepts(text)) {
            return false;
        }
        try {
            PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
            return plans.isValidNumber(plans.parse(text, NO_REGION));
        } catch (NumberParseException notOne) {
            return false;
        }
    }
}
