package org.prongsai.audit;

import java.util.Optional;

/** Whether the content is of the format that was declared. */
final class FormatRule {

  private FormatRule() {}

  static Optional<Judgement> judge(Answer answer, Target target) {
    var declared = Content.declaredAs(target.expectedFormat());
    var body = answer.content();
    if (declared.isEmpty() || body.isEmpty()) {
      return Optional.empty();
    }
    var type = answer.headers().contentType();
    var found = Content.of(body.get(), type);
    if (!declared.get().contains(found)) {
      return Optional.of(Judgement.of(Verdict.WRONG_TYPE, Reason.FOUND, found.id()));
    }
    return found.isShownAsText(type)
        ? Optional.of(Judgement.of(Verdict.WRONG_TYPE, Reason.SERVED_AS, type))
        : Optional.empty();
  }
}
