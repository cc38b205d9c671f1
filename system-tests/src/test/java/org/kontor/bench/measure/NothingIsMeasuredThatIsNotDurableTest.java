package org.kontor.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class NothingIsMeasuredThatIsNotDurableTest {

    private static final Path BROKER = Path.of("../local-stack/src/main/resources/org/kontor/stack/broker/broker.xml");

    @Test
    void theStacksOwnBrokerIsDurable() throws Exception {
        assertThat(faults(Files.readString(BROKER))).isEmpty();
    }

    @Test
    void aJournalThatIsNotWrittenThroughIsFound() throws Exception {
        String lazy = Files.readString(BROKER)
                .replace("<journal-datasync>true</journal-datasync>", "<journal-datasync>false</journal-datasync>");

        assertThat(faults(lazy)).containsExactly("broker: journal-datasync is not true");
    }

    @Test
    void aSendThatDoesNotWaitForTheDiskIsFound() throws Exception {
        String lazy = Files.readString(BROKER)
                .replace(
                        "<journal-type>NIO</journal-type>",
                        "<journal-sync-transactional>false</journal-sync-transactional>");

        assertThat(faults(lazy)).containsExactly("broker: journal-sync-transactional is not true");
    }

    @Test
    void aBrokerThatSaysNothingOfItIsFound() throws Exception {
        assertThat(faults("<configuration/>")).hasSize(2);
    }

    private static List<String> faults(String xml) throws Exception {
        return Durability.inBrokerXml(DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }
}
