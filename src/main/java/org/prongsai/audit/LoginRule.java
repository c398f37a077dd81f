package org.prongsai.audit;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Pages that are there only for those who log in. */
final class LoginRule {

  private static final Set<String> HOSTS =
      Set.of("accounts.google.com", "login.microsoftonline.com", "login.live.com");
  private static final Pattern PATH =
      Pattern.compile(
          "(?i).*/(wp-login|log-?in|sign-?in|log-?on|service-?login|sso|auth|authorize)([./].*)?");

  private LoginRule() {}

  static Optional<Judgement> judge(Trail trail, Page page) {
    if (trail.isElsewhere() && isLogin(trail.end()) && !isLogin(trail.start())) {
      return Optional.of(Judgement.of(Verdict.LOGIN_WALL, Reason.LOGIN_PAGE));
    }
    return page.isPasswordForm()
        ? Optional.of(Judgement.of(Verdict.LOGIN_WALL, Reason.PASSWORD_FORM))
        : Optional.empty();
  }

  private static boolean isLogin(WebAddress address) {
    return HOSTS.contains(address.host()) || PATH.matcher(address.path()).matches();
  }
}
