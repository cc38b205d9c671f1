package org.kontor.bench.measure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.kontor.client.Databases;
import org.kontor.client.RunningStack;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Whether an acknowledged commit and an acknowledged message are on the disk (R1). */
public final class Durability {

    private static final List<String> OF_POSTGRES = List.of("fsync", "synchronous_commit", "full_page_writes");
    private static final String OVERRIDES = """
            SELECT count(*) FROM pg_db_role_setting
             WHERE array_to_string(setconfig, ' ') ~ 'synchronous_commit|fsync'""";

    /** With what each must say, if it says anything; the first two must be there. */
    private static final Map<String, String> OF_BROKER = new LinkedHashMap<>();

    static {
        OF_BROKER.put("persistence-enabled", "true");
        OF_BROKER.put("journal-datasync", "true");
        OF_BROKER.put("journal-sync-transactional", "true");
        OF_BROKER.put("journal-sync-non-transactional", "true");
    }

    private static final int REQUIRED = 2;

    private Durability() {}

    /** What is not durable; empty if all is. */
    public static List<String> faults(RunningStack stack) {
        List<String> faults = new ArrayList<>();
        Databases databases = new Databases(stack);
        for (String setting : OF_POSTGRES) {
            String value = databases.column("trading", "SHOW " + setting).get(0);
            if (!value.equals("on")) {
                faults.add("PostgreSQL: " + setting + " is " + value);
            }
        }
        if (databases.number("trading", OVERRIDES) > 0) {
            faults.add("PostgreSQL: a role or a database has a setting of its own for synchronous_commit or fsync");
        }
        faults.addAll(ofBroker(stack.home().resolve("launcher/kontor-local-stack.jar")));
        return faults;
    }

    /** The broker reads its configuration from the jar it was started from. */
    private static List<String> ofBroker(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream xml = zip.getInputStream(zip.getEntry("org/kontor/stack/broker/broker.xml"))) {
            return inBrokerXml(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(xml));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("cannot read the broker's configuration in " + jar, e);
        }
    }

    static List<String> inBrokerXml(Document configuration) {
        List<String> faults = new ArrayList<>();
        int position = 0;
        for (Map.Entry<String, String> setting : OF_BROKER.entrySet()) {
            NodeList found = configuration.getElementsByTagName(setting.getKey());
            boolean required = position++ < REQUIRED;
            if (found.getLength() == 0
                    ? required
                    : !found.item(0).getTextContent().equals(setting.getValue())) {
                faults.add("broker: " + setting.getKey() + " is not " + setting.getValue());
            }
        }
        return faults;
    }
}
