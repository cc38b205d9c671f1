package org.kontor.trading.orders.boundary;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.kontor.rest.json.JsonbConfiguration;
import org.kontor.rest.problem.ProblemResponse;
import org.kontor.trading.idempotency.entity.Answer;
import org.kontor.trading.orders.control.Refusal;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;

/** How requests for orders are answered, as text: what is kept for repeats is what was sent. */
final class OrderAnswers {

    private static final Jsonb JSON = new JsonbConfiguration().getContext(OrderView.class);

    private OrderAnswers() {}

    /** @param repeated whether the order was there already */
    static Answer placed(Order order, boolean repeated) {
        if (order.status() == OrderStatus.REJECTED) {
            Response refusal = ProblemResponse.of(Refusal.of(order));
            return new Answer(refusal.getStatus(), null, refusal.getEntity().toString());
        }
        return repeated
                ? replaced(order)
                : new Answer(201, "/trades/" + order.id() + "/", JSON.toJson(OrderView.of(order)));
    }

    static Answer replaced(Order order) {
        return new Answer(200, null, JSON.toJson(OrderView.of(order)));
    }

    static Response send(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status())
                .type(answer.status() < 400 ? MediaType.APPLICATION_JSON : ProblemResponse.MEDIA_TYPE)
                .entity(answer.body());
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        return response.build();
    }
}
