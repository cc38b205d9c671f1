package org.kontor.openshift.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.kontor.openshift.template.Installation;

/** An image is named with its registry and a tag or digest that stands for one build; {@code latest} does not. */
public final class PinnedImages {
    private static final Pattern PINNED =
            Pattern.compile("[a-z0-9.-]+(:\\d+)?/[a-z0-9._/-]+(:(?!latest)[\\w][\\w.-]*|@sha256:[0-9a-f]{64})");

    private PinnedImages() {}

    public static List<String> violations(Installation installation) {
        return installation.workloads().stream()
                .flatMap(workload -> workload.containers().stream()
                        .filter(container ->
                                !PINNED.matcher(container.getImage()).matches())
                        .map(container -> workload.title() + ": image is not pinned: " + container.getImage()))
                .toList();
    }
}
