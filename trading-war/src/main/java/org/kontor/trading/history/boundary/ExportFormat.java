package org.kontor.trading.history.boundary;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.kontor.rest.json.Violations;

/** What an export can be written as. */
enum ExportFormat {
    CSV(new MediaType("text", "csv")),
    JSON(MediaType.APPLICATION_JSON_TYPE);

    private final MediaType mediaType;

    ExportFormat(MediaType mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * The one that the parameter names, else the first that the client accepts.
     *
     * @param accepted in the client's order of preference
     */
    static ExportFormat of(String named, List<MediaType> accepted) {
        if (named != null) {
            return named(named);
        }
        for (MediaType type : accepted) {
            for (ExportFormat format : values()) {
                if (type.isCompatible(format.mediaType)) {
                    return format;
                }
            }
        }
        return CSV;
    }

    private static ExportFormat named(String name) {
        for (ExportFormat format : values()) {
            if (format.suffix().equals(name)) {
                return format;
            }
        }
        Violations violations = new Violations();
        violations.add("format", "not-allowed", "must be csv or json");
        violations.check();
        return CSV;
    }

    MediaType mediaType() {
        return mediaType;
    }

    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
