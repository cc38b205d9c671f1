package org.kontor.trading.history.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.kontor.rest.page.Page;
import org.kontor.rest.page.PageRequest;
import org.kontor.rest.problem.Problem;
import org.kontor.token.Caller;
import org.kontor.token.Role;
import org.kontor.trading.history.control.ExportSlots;
import org.kontor.trading.history.control.TradeExport;
import org.kontor.trading.history.control.TradeHistory;
import org.kontor.trading.history.entity.NewYorkDay;
import org.kontor.trading.history.entity.Trade;
import org.kontor.trading.history.entity.TradeFilter;

/** Executions of the caller; staff name the user whose they want (R1). */
@RequestScoped
@Path("trades/history")
@RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.OPERATOR, Role.ADMIN})
public class HistoryResource {

    private static final Duration AFTER_AN_EXPORT = Duration.ofSeconds(10);

    @Inject
    Caller caller;

    @Inject
    TradeHistory history;

    @Inject
    TradeExport export;

    @Inject
    ExportSlots slots;

    @Inject
    Clock clock;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(
            @BeanParam TradeParameters parameters,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo address) {
        PageRequest wanted = PageRequest.of(limit, cursor);
        TradeFilter filter = visible(parameters);
        Page<Trade> page = Page.of(
                history.page(filter, wanted.after(), wanted.limit() + 1), wanted.limit(), Trade::id, trade -> trade);
        Response.ResponseBuilder answer = Response.ok(page);
        if (page.nextCursor() != null) {
            answer.header(HttpHeaders.LINK, "<" + next(address, page.nextCursor()) + ">; rel=\"next\"");
        }
        return answer.build();
    }

    @GET
    @Path("export")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    public Response export(
            @BeanParam TradeParameters parameters, @QueryParam("format") String format, @Context HttpHeaders headers) {
        ExportFormat written = ExportFormat.of(format, headers.getAcceptableMediaTypes());
        TradeFilter filter = visible(parameters);
        UUID reader = caller.userId();
        StreamingOutput file = out -> inASlot(reader, () -> write(filter, written, out));
        String name = "trades-" + NewYorkDay.of(clock.instant()).date() + "." + written.suffix();
        return Response.ok(file, written.mediaType().withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private TradeFilter visible(TradeParameters parameters) {
        TradeFilter filter = parameters.filter(caller.userId());
        if (!caller.maySee(filter.userId())) {
            throw Problem.notFound("user");
        }
        return filter;
    }

    private static String next(UriInfo address, String cursor) {
        URI next = address.getRequestUriBuilder()
                .replaceQueryParam("cursor", cursor)
                .build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }

    /** Work that ends with an answer written. */
    private interface Writing {
        void run() throws IOException;
    }

    private void inASlot(UUID reader, Writing writing) throws IOException {
        if (!slots.enter(reader)) {
            throw Problem.of(429, "too-many-exports", "An export is running; each caller has one at a time")
                    .retryAfter(AFTER_AN_EXPORT);
        }
        try {
            writing.run();
        } finally {
            slots.leave(reader);
        }
    }

    private void write(TradeFilter filter, ExportFormat format, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> {
                CsvTrades csv = new CsvTrades(out);
                export.each(filter, csv);
                csv.end();
            }
            case JSON -> {
                JsonTrades json = new JsonTrades(out);
                export.each(filter, json);
                json.end();
            }
        }
    }
}
