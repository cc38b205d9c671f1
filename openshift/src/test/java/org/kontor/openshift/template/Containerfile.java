package org.kontor.openshift.template;

import java.util.List;
import java.util.regex.Pattern;

/** The instructions of {@code image/Containerfile}, one a line, without comments. */
public record Containerfile(List<String> instructions) {
    private static final Pattern CONTINUED = Pattern.compile("\\\\\\n\\s*");

    public static Containerfile read() {
        String text = OpenShiftFolder.text(OpenShiftFolder.IMAGE.resolve("Containerfile"));
        return new Containerfile(CONTINUED
                .matcher(text)
                .replaceAll("")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList());
    }

    /** What follows this word, in order. */
    public List<String> all(String instruction) {
        return instructions.stream()
                .filter(line -> line.startsWith(instruction + " "))
                .map(line -> line.substring(instruction.length() + 1))
                .toList();
    }

    /** Sources and, last, the destination of each COPY. */
    public List<List<String>> copies() {
        return all("COPY").stream()
                .map(copy -> List.of(copy.replaceAll("--\\S+ ", "").trim().split("\\s+")))
                .toList();
    }
}
