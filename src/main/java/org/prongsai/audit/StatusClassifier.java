package org.prongsai.audit;

import java.util.Optional;
import org.prongsai.audit.http.Response;
import org.prongsai.audit.http.VisitedPage;
import org.prongsai.audit.reason.Reason;

/** Gives the verdict for an HTTP status other than success (RFC 9110, section 15). */
final class StatusClassifier {

  private static final int SERVER_ERROR = 500;

  private StatusClassifier() {}

  static Classification classify(Response response, Optional<VisitedPage> page) {
    int status = response.status();
    return switch (status) {
      case 401 -> Classification.of(Verdict.LOGIN_WALL, Reason.ASKS_FOR_LOGIN);
      case 403 -> forbidden(response, page);
      case 404 -> Classification.of(Verdict.DEAD, Reason.NOT_FOUND);
      case 410 -> Classification.of(Verdict.DEAD, Reason.GONE);
      // The host put us off. That says nothing about the address.
      case 429 -> Classification.of(Verdict.NOT_CHECKED, Reason.TOO_MANY_REQUESTS);
      default -> {
        var reason = status >= SERVER_ERROR ? Reason.SERVER_ERROR : Reason.HTTP_STATUS;
        yield Classification.of(Verdict.DEAD, reason, Integer.toString(status));
      }
    };
  }

  private static Classification forbidden(Response response, Optional<VisitedPage> page) {
    boolean asks = response.header("www-authenticate").isPresent();
    boolean hasForm = page.filter(VisitedPage::hasPasswordField).isPresent();
    return asks || hasForm
        ? Classification.of(Verdict.LOGIN_WALL, Reason.ASKS_FOR_LOGIN)
        : Classification.of(Verdict.DEAD, Reason.FORBIDDEN);
  }
}
