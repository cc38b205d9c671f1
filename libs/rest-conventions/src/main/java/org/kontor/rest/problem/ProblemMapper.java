package org.kontor.rest.problem;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.UnsupportedEncodingException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.rest.correlation.Correlation;

/** Turns whatever was thrown into a problem; what nobody foresaw becomes a 500 that tells the client nothing else. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    /** By name, so that a service without JPA needs no JPA on its server. */
    private static final String STALE_WRITE = "jakarta.persistence.OptimisticLockException";

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return ProblemResponse.of(problem);
            }
            if (cause instanceof WebApplicationException refusal) {
                return ofContainer(refusal);
            }
            if (cause instanceof UnsupportedEncodingException
                    || cause instanceof UnsupportedCharsetException
                    || cause instanceof IllegalCharsetNameException) {
                return ProblemResponse.of(unsupportedMediaType());
            }
            if (cause.getClass().getName().equals(STALE_WRITE)) {
                return ProblemResponse.of(
                        Problem.conflict("concurrent-change", "Somebody else changed this meanwhile"));
            }
            if (cause instanceof SQLException trouble && DatabaseTrouble.isPassing(trouble)) {
                LOG.log(
                        Level.WARNING,
                        () -> "database: " + trouble.getSQLState() + " " + trouble.getMessage() + " ["
                                + Correlation.current() + "]");
                return ProblemResponse.of(DatabaseTrouble.problem(trouble));
            }
        }
        LOG.log(Level.SEVERE, thrown, () -> "unexpected failure [" + Correlation.current() + "]");
        return ProblemResponse.of(
                Problem.of(500, "internal-error", "The service failed; the correlation id finds the log entry"));
    }

    private static Problem unsupportedMediaType() {
        return Problem.of(415, "unsupported-media-type", "The request body must be application/json in UTF-8");
    }

    private static Response ofContainer(WebApplicationException refusal) {
        Response given = refusal.getResponse();
        Problem problem = switch (given.getStatus()) {
            case 400 -> Problem.of(400, "bad-request", "The request could not be read");
            case 401 -> Problem.of(401, "unauthenticated", "A valid bearer token is needed");
            case 403 -> Problem.forbidden();
            case 404 -> Problem.of(404, "not-found", "There is nothing at this path");
            case 405 -> Problem.of(405, "method-not-allowed", "This path does not take this method");
            case 406 -> Problem.of(406, "not-acceptable", "The answer can only be given as JSON");
            case 415 -> unsupportedMediaType();
            default ->
                Problem.of(
                        given.getStatus(),
                        given.getStatus() < 500 ? "bad-request" : "internal-error",
                        given.getStatusInfo().getReasonPhrase());
        };
        Response response = ProblemResponse.of(problem);
        if (refusal instanceof NotAllowedException && given.getHeaderString(HttpHeaders.ALLOW) != null) {
            response.getHeaders().putSingle(HttpHeaders.ALLOW, given.getHeaderString(HttpHeaders.ALLOW));
        }
        return response;
    }
}
