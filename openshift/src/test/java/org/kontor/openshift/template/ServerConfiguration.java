package org.kontor.openshift.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The variables of one Liberty server: those its configuration uses, and the defaults it gives them. */
public record ServerConfiguration(Set<String> used, Map<String, String> defaults) {
    private static final Pattern USE = Pattern.compile("\\$\\{([\\w.-]+)}");
    private static final Pattern INCLUDE = Pattern.compile("<include[^>]*location=\"[^\"]*/([\\w.-]+)\"");
    private static final Pattern DEFAULT =
            Pattern.compile("<variable\\s+name=\"([^\"]+)\"\\s+defaultValue=\"([^\"]*)\"");
    private static final Pattern SET_BY_LIBERTY = Pattern.compile("(wlp|shared|server)\\..*");

    /** The server of this service with the shared files it includes. */
    public static ServerConfiguration of(String service) {
        String server = OpenShiftFolder.text(
                OpenShiftFolder.LIBERTY_CONFIG.resolve(service).resolve("server.xml"));
        List<String> files = new ArrayList<>(List.of(server));
        INCLUDE.matcher(server)
                .results()
                .forEach(include -> files.add(OpenShiftFolder.text(
                        OpenShiftFolder.LIBERTY_CONFIG.resolve("shared").resolve(include.group(1)))));
        Set<String> used = new TreeSet<>();
        Map<String, String> defaults = new TreeMap<>();
        for (String file : files) {
            USE.matcher(file).results().map(use -> use.group(1)).forEach(used::add);
            DEFAULT.matcher(file).results().forEach(each -> defaults.put(each.group(1), each.group(2)));
        }
        used.removeIf(name -> SET_BY_LIBERTY.matcher(name).matches());
        return new ServerConfiguration(used, defaults);
    }

    /** The default is right on a laptop only: another host or port is reached by another name on OpenShift. */
    public boolean mustBeSet(String variable) {
        return used.contains(variable)
                && (!defaults.containsKey(variable) || variable.endsWith(".host") || variable.endsWith(".port"));
    }
}
