package org.kontor.configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One server as Open Liberty sees it: its server.xml with the shared files that it includes. */
record ServerConfiguration(String name, String ownXml, String xml) {

    static final List<String> NAMES = List.of("users", "trading", "portfolio", "marketdata", "notifications");

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern INCLUDE = Pattern.compile("<include location=\"[^\"]*/usr/shared/config/([^\"]+)\"/>");
    private static final Pattern USE = Pattern.compile("\\$\\{([^}]+)}");
    private static final Pattern VARIABLE = Pattern.compile("<variable name=\"([^\"]+)\" defaultValue=\"([^\"]*)\"/>");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    static ServerConfiguration of(String name) {
        String own = read(name + "/server.xml");
        String shared = INCLUDE.matcher(own)
                .results()
                .map(include -> read("shared/" + include.group(1)))
                .collect(Collectors.joining());
        return new ServerConfiguration(name, own, COMMENT.matcher(own + shared).replaceAll(""));
    }

    static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The variables it uses; those that the server itself sets are not counted. */
    Set<String> uses() {
        Set<String> used = new TreeSet<>();
        Matcher use = USE.matcher(xml);
        while (use.find()) {
            if (!use.group(1).startsWith("wlp.")) {
                used.add(use.group(1));
            }
        }
        return used;
    }

    Map<String, String> defaults() {
        Map<String, String> defaults = new TreeMap<>();
        VARIABLE.matcher(xml).results().forEach(variable -> defaults.put(variable.group(1), variable.group(2)));
        return defaults;
    }

    /** The values of an attribute of all elements of a kind, in the order of the file. */
    List<String> attributes(String element, String attribute) {
        Pattern wanted = Pattern.compile("<" + element + "\\s[^>]*?\\b" + attribute + "=\"([^\"]*)\"");
        return wanted.matcher(xml).results().map(found -> found.group(1)).toList();
    }
}
