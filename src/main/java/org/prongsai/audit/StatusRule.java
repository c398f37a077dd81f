package org.prongsai.audit;

/** What a status means that is none of success (RFC 9110, 15). */
final class StatusRule {

  private static final int SERVER_ERROR = 500;

  private StatusRule() {}

  static Judgement judge(Answer answer) {
    int status = answer.status();
    return switch (status) {
      case 401 -> Judgement.of(Verdict.LOGIN_WALL, Reason.ASKS_FOR_LOGIN);
      case 403 -> forbidden(answer);
      case 404 -> Judgement.of(Verdict.DEAD, Reason.NOT_FOUND);
      case 410 -> Judgement.of(Verdict.DEAD, Reason.GONE);
      // The host put us off. That says nothing about the address.
      case 429 -> Judgement.of(Verdict.NOT_CHECKED, Reason.TOO_MANY_REQUESTS);
      default -> {
        var reason = status >= SERVER_ERROR ? Reason.SERVER_ERROR : Reason.HTTP_STATUS;
        yield Judgement.of(Verdict.DEAD, reason, Integer.toString(status));
      }
    };
  }

  private static Judgement forbidden(Answer answer) {
    boolean asks = answer.headers().first("www-authenticate").isPresent();
    boolean hasForm = Page.of(answer).filter(Page::hasPasswordField).isPresent();
    return asks || hasForm
        ? Judgement.of(Verdict.LOGIN_WALL, Reason.ASKS_FOR_LOGIN)
        : Judgement.of(Verdict.DEAD, Reason.FORBIDDEN);
  }
}
