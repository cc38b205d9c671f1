package org.kontor.notifications.announcements.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.notifications.announcements.entity.Announcement;
import org.kontor.notifications.messages.entity.Channel;
import org.kontor.rest.problem.Problem;

/** R4.3 */
class APostedMessageIsCheckedWholeTest {

    private static final String USER = "\"user_id\":\"019abf3c-6d00-7a11-8c4e-2f6d1b0a9e55\"";

    @Test
    void theLeastThatIsAskedFor() {
        Announcement message = PostedMessage.read("{" + USER + ",\"body\":\"Hello\"}");

        assertThat(message.userId()).isEqualTo(UUID.fromString("019abf3c-6d00-7a11-8c4e-2f6d1b0a9e55"));
        assertThat(message.type()).isEqualTo("message");
        assertThat(message.channels()).containsExactlyInAnyOrder(Channel.INAPP, Channel.EMAIL);
    }

    @Test
    void oneChannel() {
        assertThat(PostedMessage.read("{" + USER + ",\"body\":\"Hello\",\"channel\":\"email\"}"))
                .returns(true, Announcement::isMailed)
                .returns(Channel.EMAIL, Announcement::shownIn);
        assertThat(PostedMessage.read("{" + USER + ",\"body\":\"Hello\",\"channels\":[\"inapp\"]}"))
                .returns(false, Announcement::isMailed)
                .returns(Channel.INAPP, Announcement::shownIn);
    }

    @Test
    void aTextIsSentToWhoIsToGetOneAndFitsIntoOne() {
        String words = "x".repeat(3 * 153);
        assertThat(PostedMessage.read("{" + USER + ",\"body\":\"" + words + "\",\"channels\":[\"sms\"]}"))
                .returns(true, Announcement::isTexted)
                .returns(false, Announcement::isMailed)
                .returns(Channel.SMS, Announcement::shownIn);

        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> PostedMessage.read("{" + USER + ",\"body\":\"" + words + "x\",\"channel\":\"sms\"}"));
        assertThat(problem.members().get("errors").toString())
                .contains("pointer=/body")
                .contains("too-long");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/user_id|{\"body\":\"b\"}",
                "/user_id|{\"user_id\":\"1\",\"body\":\"b\"}",
                "/body|{USER}",
                "/body|{USER,\"body\":\"  \"}",
                "/body|{USER,\"body\":7}",
                "/subject|{USER,\"body\":\"b\",\"subject\":\"a\\r\\nBcc: x\"}",
                "/subject|{USER,\"body\":\"b\",\"subject\":\" \"}",
                "/type|{USER,\"body\":\"b\",\"type\":\"Order Filled\"}",
                "/channels|{USER,\"body\":\"b\",\"channels\":[\"pigeon\"]}",
                "/channels|{USER,\"body\":\"b\",\"channels\":[]}",
                "/channels|{USER,\"body\":\"b\",\"channels\":\"email\"}",
                "/channel|{USER,\"body\":\"b\",\"channel\":\"email\",\"channels\":[\"email\"]}",
                "/order_id|{USER,\"body\":\"b\",\"order_id\":\"x\"}"
            })
    void aWrongFieldIsNamed(String pointer, String json) {
        Problem problem = catchThrowableOfType(Problem.class, () -> PostedMessage.read(json.replace("USER", USER)));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.members().get("errors").toString()).contains("pointer=" + pointer);
    }
}
