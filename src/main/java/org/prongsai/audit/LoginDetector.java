package org.prongsai.audit;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.audit.http.RedirectChain;
import org.prongsai.audit.http.VisitedPage;
import org.prongsai.audit.http.WebAddress;
import org.prongsai.audit.reason.Reason;

/** Detects pages that can be seen only after logging in. */
final class LoginDetector {

  private static final Set<String> HOSTS =
      Set.of("accounts.google.com", "login.microsoftonline.com", "login.live.com");
  private static final Pattern PATH =
      Pattern.compile(
          "(?i).*/(wp-login|log-?in|sign-?in|log-?on|service-?login|sso|auth|authorize)([./].*)?");

  private LoginDetector() {}

  static Optional<Classification> detect(RedirectChain chain, VisitedPage page) {
    if (chain.isElsewhere() && isLogin(chain.end()) && !isLogin(chain.start())) {
      return Optional.of(Classification.of(Verdict.LOGIN_WALL, Reason.LOGIN_PAGE));
    }
    return page.isPasswordForm()
        ? Optional.of(Classification.of(Verdict.LOGIN_WALL, Reason.PASSWORD_FORM))
        : Optional.empty();
  }

  private static boolean isLogin(WebAddress address) {
    return HOSTS.contains(address.host()) || PATH.matcher(address.path()).matches();
  }
}
