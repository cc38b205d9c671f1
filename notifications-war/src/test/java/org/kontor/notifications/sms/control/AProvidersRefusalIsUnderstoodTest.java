package org.kontor.notifications.sms.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.notifications.deliveries.entity.DeliveryFixture.NOON;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.notifications.deliveries.entity.Letter;
import org.kontor.notifications.deliveries.entity.SendingFailure;
import org.kontor.notifications.sms.control.ProviderFixture.Request;
import org.kontor.notifications.texts.entity.Text;

/** R9.2, R9.3, R9.6, R9.7, over a real connection */
class AProvidersRefusalIsUnderstoodTest {

    private final ProviderFixture provider = new ProviderFixture();
    private final SmsSettings settings = TextQueueFixture.settings(provider.url());
    private final Texter texter = TextQueueFixture.texter(settings);

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void aTextArrivesAsItWasWrittenWithItsCode() {
        assertThat(texter.carry(code("+4915550201"))).isEmpty();

        assertThat(provider.requests).singleElement().satisfies(request -> {
            assertThat(request.key()).isEqualTo("the-key");
            assertThat(request.authorization()).isEqualTo("Bearer the-token");
            assertThat(request.form())
                    .containsEntry("To", "+4915550201")
                    .containsEntry("From", "Kontor")
                    .containsEntry("Body", "012345 is your code & it's good + new: 100 %");
        });
    }

    @Test
    void whereThereIsAUserTheTokenIsHisPassword() {
        settings.user = Optional.of("kontor");

        texter.carry(code("+4915550201"));

        assertThat(provider.requests)
                .extracting(Request::authorization)
                .containsExactly("Basic a29udG9yOnRoZS10b2tlbg==");
    }

    @ParameterizedTest
    @CsvSource({
        "400, true",
        "422, true",
        "413, true",
        "401, false",
        "403, false",
        "404, false",
        "408, false",
        "409, false",
        "429, false",
        "500, false",
        "503, false",
        "302, false"
    })
    void onlyWhatIsWrongWithTheTextIsForGood(int status, boolean permanent) {
        SendingFailure failure = texter.carry(code("+4915550" + status)).orElseThrow();

        assertThat(failure.permanent()).isEqualTo(permanent);
        assertThat(failure.reason()).contains(String.valueOf(status)).doesNotContain("+4915550");
        assertThat(provider.requests).hasSize(1);
    }

    @Test
    void aProviderThatIsAwayPasses() {
        provider.close();

        assertThat(texter.carry(code("+4915550201"))).get().returns(false, SendingFailure::permanent);
    }

    @Test
    void noProviderAtAllPasses() {
        Texter without = TextQueueFixture.texter(TextQueueFixture.settings(null));

        assertThat(without.carry(code("+4915550201"))).get().returns(false, SendingFailure::permanent);
    }

    @Test
    void whatIsLongerThanATextIsNotSent() {
        Letter letter = new Letter("the-key", "+4915550201", "Ann", "subject", "x".repeat(460), null);

        assertThat(texter.carry(letter)).get().returns(true, SendingFailure::permanent);
        assertThat(provider.requests).isEmpty();
    }

    private static Letter code(String number) {
        String body = Text.WITHHELD_BY_PHONE + " is your code & it's good + new: 100 %";
        return new Letter("the-key", number, "Ann", "subject", body, null, "012345", NOON, null);
    }

    /** So that the URL of a provider can be written as one usually is. */
    @Test
    void theAddressMayHaveAQuery() {
        settings.url = Optional.of(URI.create(provider.url() + "?account=7"));

        assertThat(texter.carry(code("+4915550201"))).isEmpty();
    }
}
