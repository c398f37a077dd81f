package org.prongsai.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the verdict on a trail. The first of these that holds: no answer, a status that is none of
 * success, no content, a login, a page that is not the one asked for, nothing to see, another
 * format, another address, slow.
 */
final class Judge {

  private static final Pattern HOME =
      Pattern.compile("(?i)/((th|en)/?)?((index|default|home|main)(\\.[a-z]{2,5})?/?)?");

  private final AuditSettings settings;
  private final MissingPages missingPages;

  Judge(AuditSettings settings, MissingPages missingPages) {
    this.settings = settings;
    this.missingPages = missingPages;
  }

  Judgement judge(Trail trail, Target target) throws InterruptedException {
    var main = trouble(trail, target);
    var findings = new ArrayList<>(main.findings());
    for (var remark : Remarks.on(trail, target)) {
      if (findings.stream().noneMatch(finding -> finding.reason() == remark.reason())) {
        findings.add(remark);
      }
    }
    return new Judgement(main.verdict(), findings);
  }

  private Judgement trouble(Trail trail, Target target) throws InterruptedException {
    if (trail.outcome() instanceof Failure failure) {
      return new Judgement(failure.verdict(), failure.findings());
    }
    var answer = (Answer) trail.outcome();
    if (!answer.isSuccess()) {
      return StatusRule.judge(answer);
    }
    if (answer.body().length == 0) {
      return Judgement.of(Verdict.EMPTY, Reason.NO_BYTES);
    }
    var page = Page.of(answer);
    if (page.isPresent()) {
      var found = pageTrouble(trail, page.get());
      if (found.isPresent()) {
        return found.get();
      }
    }
    return FormatRule.judge(answer, target)
        .or(() -> moved(trail))
        .or(() -> slow(trail))
        .orElse(new Judgement(Verdict.OK, List.of()));
  }

  private Optional<Judgement> pageTrouble(Trail trail, Page page) throws InterruptedException {
    var login = LoginRule.judge(trail, page);
    if (login.isPresent()) {
      return login;
    }
    boolean isHome = isHome(trail.end());
    if (trail.isElsewhere() && isHome && !isHome(trail.start())) {
      return Optional.of(Judgement.of(Verdict.SOFT_404, Reason.HOME_PAGE));
    }
    if (NotFoundWords.areOn(page)) {
      return Optional.of(Judgement.of(Verdict.SOFT_404, Reason.NOT_FOUND_WORDS));
    }
    if (page.text().isEmpty()) {
      return empty(page);
    }
    // A host that shows its home page for what does not exist has a home page nevertheless.
    return !isHome && missingPages.isLike(trail, page)
        ? Optional.of(Judgement.of(Verdict.SOFT_404, Reason.SAME_AS_MISSING))
        : Optional.empty();
  }

  private static boolean isHome(WebAddress address) {
    return address.query().isEmpty() && HOME.matcher(address.path()).matches();
  }

  private static Optional<Judgement> empty(Page page) {
    if (page.showsPicturesOrFrames()) {
      return Optional.empty();
    }
    var reason = page.hasScript() ? Reason.TEXT_ONLY_BY_SCRIPT : Reason.NO_VISIBLE_TEXT;
    return Optional.of(Judgement.of(Verdict.EMPTY, reason));
  }

  private static Optional<Judgement> moved(Trail trail) {
    var whole = trail.whole();
    if (trail.hops().isEmpty()
        || (whole.isSamePage() && !whole.isDowngrade() && !whole.isPermanent())) {
      return Optional.empty();
    }
    var reason = whole.isPermanent() ? Reason.PERMANENT : Reason.TEMPORARY;
    return Optional.of(Judgement.of(Verdict.REDIRECTED, reason));
  }

  private Optional<Judgement> slow(Trail trail) {
    return trail.millis() > settings.slow().toMillis()
        ? Optional.of(Judgement.of(Verdict.SLOW, Reason.TOOK_LONG, Long.toString(trail.millis())))
        : Optional.empty();
  }
}
