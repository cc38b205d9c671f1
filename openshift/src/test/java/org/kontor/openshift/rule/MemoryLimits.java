package org.kontor.openshift.rule;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kontor.openshift.template.Installation;
import org.kontor.openshift.template.Workload;

/**
 * The limit leaves room for the Java heap and for what a server needs beside it: metaspace 192, code 64, threads and
 * buffers.
 */
public final class MemoryLimits {
    private static final BigDecimal MEBIBYTE = BigDecimal.valueOf(1024 * 1024);
    private static final BigDecimal BESIDE_THE_HEAP = BigDecimal.valueOf(320).multiply(MEBIBYTE);
    private static final Pattern MAX_HEAP = Pattern.compile(".*-Xmx(\\d+)m.*");

    private MemoryLimits() {}

    public static List<String> violations(Installation installation) {
        List<String> violations = new ArrayList<>();
        for (Workload service : installation.services()) {
            String arguments = installation
                    .find(ConfigMap.class, service.name())
                    .map(map -> map.getData().get("JVM_ARGS"))
                    .orElse("");
            var heap = MAX_HEAP.matcher(arguments);
            var resources = service.pod().getContainers().get(0).getResources();
            BigDecimal limit = Quantity.getAmountInBytes(resources.getLimits().get("memory"));
            if (!heap.matches()) {
                violations.add(service.title() + ": no -Xmx in megabytes");
            } else if (new BigDecimal(heap.group(1))
                            .multiply(MEBIBYTE)
                            .add(BESIDE_THE_HEAP)
                            .compareTo(limit)
                    > 0) {
                violations.add(service.title() + ": a heap of " + heap.group(1) + " MiB is too large for its limit");
            }
        }
        return violations;
    }
}
