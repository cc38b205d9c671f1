package org.kontor.trading.orders.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kontor.rest.json.Violations;
import org.kontor.rest.page.Page;
import org.kontor.rest.page.PageRequest;
import org.kontor.rest.problem.Problem;
import org.kontor.token.Caller;
import org.kontor.token.Role;
import org.kontor.trading.executions.control.Executions;
import org.kontor.trading.idempotency.control.IdempotencyKeys;
import org.kontor.trading.orders.control.Explanations;
import org.kontor.trading.orders.control.OrderCancellation;
import org.kontor.trading.orders.control.OrderPlacement;
import org.kontor.trading.orders.control.OrderPlacement.Placed;
import org.kontor.trading.orders.control.OrderReplacement;
import org.kontor.trading.orders.control.Orders;
import org.kontor.trading.orders.control.Refusal;
import org.kontor.trading.orders.control.StaffCancellation;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.Replacement;

/** Orders of the caller; staff see others'. */
@RequestScoped
@Path("trades")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.OPERATOR, Role.ADMIN})
public class OrdersResource {

    /** More open orders than anybody has; what is left over another call cancels. */
    private static final int ALL_OPEN = 1_000;

    @Inject
    Caller caller;

    @Inject
    OrderPlacement placement;

    @Inject
    OrderCancellation cancellation;

    @Inject
    StaffCancellation staffCancellation;

    @Inject
    OrderReplacement replacement;

    @Inject
    Explanations explanations;

    @Inject
    Orders orders;

    @Inject
    Executions executions;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.CUSTOMER)
    public Response place(@HeaderParam("Idempotency-Key") String key, String text) {
        IdempotencyKeys.check(key);
        OrderRequest request = OrderRequest.parse(text);
        Placed placed = placement.place(request.asked(caller.userId(), key));
        return OrderAnswers.send(
                placed.answer() == null ? OrderAnswers.placed(placed.order(), placed.repeated()) : placed.answer());
    }

    @GET
    public Page<OrderView> list(
            @QueryParam("status") @DefaultValue("all") String status,
            @QueryParam("symbol") String symbol,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        return page(caller.userId(), statuses(status), symbol, PageRequest.of(limit, cursor));
    }

    /** An order by its id, or all orders of a user by his. */
    @GET
    @Path("{id}")
    public Response one(
            @PathParam("id") UUID id, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        Optional<Order> order = orders.byId(id);
        if (order.isPresent() && caller.maySee(order.get().userId())) {
            return Response.ok(OrderView.of(order.get())).build();
        }
        if (order.isEmpty() && caller.maySee(id)) {
            Page<OrderView> page = page(id, Set.of(), null, PageRequest.of(limit, cursor));
            if (!page.items().isEmpty() || id.equals(caller.userId())) {
                return Response.ok(page).build();
            }
        }
        throw Problem.notFound("order");
    }

    @GET
    @Path("by-client-order-id/{id}")
    public OrderView byClientOrderId(@PathParam("id") String clientOrderId) {
        return orders.ofUserByClientOrderId(caller.userId(), clientOrderId)
                .map(OrderView::of)
                .orElseThrow(() -> Problem.notFound("order"));
    }

    @GET
    @Path("{id}/executions")
    public Page<ExecutionView> executions(@PathParam("id") UUID id) {
        List<ExecutionView> fills = executions.ofOrder(visible(id).id()).stream()
                .map(ExecutionView::of)
                .toList();
        return new Page<>(fills, null);
    }

    @GET
    @Path("{id}/explanation")
    public ExplanationView explanation(@PathParam("id") UUID id) {
        Order order = visible(id);
        return ExplanationView.of(order, explanations.of(order), executions.ofOrder(id));
    }

    @DELETE
    @Path("{id}")
    public OrderView cancel(@PathParam("id") UUID id) {
        UUID owner = visible(id).userId();
        if (!caller.mayActFor(owner)) {
            throw Problem.forbidden();
        }
        if (owner.equals(caller.userId())) {
            cancellation.request(id);
        } else {
            staffCancellation.request(caller.userId(), id);
        }
        Order order = cancellation.finish(id);
        if (order.status() == OrderStatus.FILLED) {
            throw Refusal.late("too-late-to-cancel", "The order was filled before it could be canceled", order);
        }
        return OrderView.of(order);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.CUSTOMER)
    public Response replace(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, String text) {
        IdempotencyKeys.check(key);
        Replacement wanted = ReplaceRequest.parse(text);
        if (!visible(id).userId().equals(caller.userId())) {
            throw Problem.forbidden();
        }
        return OrderAnswers.send(
                key == null
                        ? OrderAnswers.replaced(replacement.replace(id, wanted))
                        : replacement.replace(
                                id,
                                wanted,
                                ReplaceRequest.keyed(caller.userId(), id, key, wanted),
                                OrderAnswers::replaced));
    }

    /** Cancels all open orders of the caller; each answers for itself. */
    @DELETE
    @RolesAllowed(Role.CUSTOMER)
    public Page<CanceledView> cancelAll() {
        List<CanceledView> answers = orders.page(caller.userId(), OrderStatus.OPEN, null, null, ALL_OPEN).stream()
                .map(order -> CanceledView.of(order.id(), () -> {
                    cancellation.request(order.id());
                    return cancellation.finish(order.id());
                }))
                .toList();
        return new Page<>(answers, null);
    }

    private Order visible(UUID id) {
        return orders.byId(id)
                .filter(order -> caller.maySee(order.userId()))
                .orElseThrow(() -> Problem.notFound("order"));
    }

    private Page<OrderView> page(UUID user, Collection<OrderStatus> statuses, String symbol, PageRequest page) {
        return Page.of(
                orders.page(user, statuses, symbol, page.after(), page.limit() + 1),
                page.limit(),
                Order::id,
                OrderView::of);
    }

    private static Collection<OrderStatus> statuses(String status) {
        return switch (status) {
            case "all" -> Set.of();
            case "open" -> OrderStatus.OPEN;
            case "closed" -> EnumSet.complementOf(EnumSet.copyOf(OrderStatus.OPEN));
            default -> {
                Violations violations = new Violations();
                violations.add("status", "not-allowed", "must be open, closed or all");
                violations.check();
                yield Set.of();
            }
        };
    }
}
