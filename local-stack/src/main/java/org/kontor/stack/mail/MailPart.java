package org.kontor.stack.mail;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kontor.stack.process.JavaCommand;
import org.kontor.stack.process.Part;
import org.kontor.stack.process.Probe;

/** The catcher of mails and texts in a JVM of its own, so that it can be taken down like any other part. */
public final class MailPart implements Part {

    public static final String NAME = "mail";

    private static final int OK = 200;

    private final Path directory;
    private final int smtpPort;
    private final int pagePort;
    private final Path textToken;
    private final String marker;

    /** @param textToken file with what whoever sends texts must know */
    public MailPart(Path directory, int smtpPort, int pagePort, Path textToken, String marker) {
        this.directory = directory;
        this.smtpPort = smtpPort;
        this.pagePort = pagePort;
        this.textToken = textToken;
        this.marker = marker;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("SMTP", smtpPort, "mail page", pagePort);
    }

    @Override
    public String marker() {
        return marker;
    }

    @Override
    public String address() {
        return "http://localhost:" + pagePort + "/";
    }

    @Override
    public boolean isReady() {
        return Probe.accepts(smtpPort) && Probe.status(pagePort, MailPage.LATEST) == OK;
    }

    @Override
    public ProcessBuilder command() {
        return JavaCommand.of(
                MailMain.class,
                marker,
                List.of("-Xms8m", "-Xmx32m", "-Xss512k", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"),
                directory.toString(),
                Integer.toString(smtpPort),
                Integer.toString(pagePort),
                textToken.toString());
    }
}
