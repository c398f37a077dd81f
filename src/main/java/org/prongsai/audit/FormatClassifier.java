package org.prongsai.audit;

import java.util.Optional;
import org.prongsai.audit.http.BodyType;
import org.prongsai.audit.http.Response;
import org.prongsai.audit.reason.Reason;

/** Checks whether the content has the format that was declared. */
final class FormatClassifier {

  private FormatClassifier() {}

  static Optional<Classification> classify(Response response, AuditTarget target) {
    var declared = BodyType.declaredAs(target.expectedFormat());
    var body = response.content();
    if (declared.isEmpty() || body.isEmpty()) {
      return Optional.empty();
    }
    var type = response.contentType();
    var found = BodyType.of(body.get(), type);
    if (declared.get() != found) {
      return Optional.of(Classification.of(Verdict.WRONG_TYPE, Reason.FOUND, found.id()));
    }
    return found.isShownAsText(type)
        ? Optional.of(Classification.of(Verdict.WRONG_TYPE, Reason.SERVED_AS, type))
        : Optional.empty();
  }
}
