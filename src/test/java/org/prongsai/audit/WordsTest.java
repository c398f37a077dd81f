package org.prongsai.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.audit.reason.Reason;
import org.prongsai.audit.reason.ReasonDetail;

/** Ids, words and settings: what files and other programs rely on. */
class WordsTest {

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonSaysTheSameInBothLanguages(Reason reason) {
    assertTrue(reason.id().matches("[a-z]+(-[a-z]+)*|[a-z-]*[0-9]*"), reason.id());
    assertEquals(Optional.of(reason), Reason.of(reason.id()));
    assertTrue(reason.thai().codePoints().anyMatch(c -> c >= 'ก' && c <= 'ฮ'), reason.thai());
    assertTrue(reason.english().chars().allMatch(c -> c < 0x80), reason.english());
    assertEquals(reason.thai().contains("{0}"), reason.english().contains("{0}"));
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void everyVerdictHasItsWords(Verdict verdict) {
    assertEquals(Optional.of(verdict), Verdict.of(verdict.id()));
    assertFalse(verdict.thai().isBlank());
    assertFalse(verdict.english().isBlank());
  }

  @Test
  void theIdsOfVerdictsAreAContract() {
    assertEquals(
        "ok redirected slow soft-404 login-wall wrong-type empty certificate dead refused"
            + " not-checked",
        String.join(" ", List.of(Verdict.values()).stream().map(Verdict::id).toList()));
    assertEquals(
        Set.of(Verdict.OK, Verdict.NOT_CHECKED),
        Set.copyOf(List.of(Verdict.values()).stream().filter(v -> !v.isTrouble()).toList()));
  }

  @Test
  void aDetailIsWrittenAndReadAgain() {
    var findings =
        List.of(new ReasonDetail(Reason.SERVER_ERROR, "503"), new ReasonDetail(Reason.TIMEOUT, ""));

    assertEquals("server-error 503; timeout", ReasonDetail.text(findings));
    assertEquals(Optional.of(findings), ReasonDetail.parse("server-error 503; timeout"));
    assertEquals(Optional.of(List.of()), ReasonDetail.parse(""));
    assertEquals(Optional.empty(), ReasonDetail.parse("server-error 503; no idea"));
    assertEquals("a  b", new ReasonDetail(Reason.SERVED_AS, "a;\nb").value());
    assertEquals(
        "a   [2Jb", new ReasonDetail(Reason.SERVED_AS, "a\u202e\u2028\u009b[2Jb\ud83d").value());
    var faces = "😀".repeat(100);
    assertEquals(faces, new ReasonDetail(Reason.SERVED_AS, faces + "x".repeat(9_000_000)).value());
  }

  @Test
  void aVisitIsSaidInBothLanguages() {
    var visit =
        new Visit(
            new AuditTarget("http://a.example/", "pdf", "x"),
            Verdict.WRONG_TYPE,
            200,
            "http://a.example/",
            "text/html",
            1,
            1,
            FakeInternet.START,
            "found html; declared pdf",
            false);

    assertEquals("ชนิดไฟล์ไม่ตรง: พบเป็น html · ระบุไว้เป็น pdf", visit.thai());
    assertEquals("wrong format: found as html; declared as pdf", visit.english());
  }

  @Test
  void theSettingsArePolite() {
    var settings = AuditSettings.polite();

    assertEquals(Duration.ofSeconds(1), settings.perHostPause());
    assertEquals(Duration.ofSeconds(20), settings.timeout());
    assertEquals(Duration.ofSeconds(5), settings.slow());
    assertEquals(2, settings.retries());
    assertEquals(Duration.ofHours(24), settings.holdsFor(Verdict.OK));
    assertEquals(Duration.ofHours(1), settings.holdsFor(Verdict.DEAD));
    assertTrue(settings.userAgent().contains("Prongsai link audit"));
    assertFalse(settings.allowPrivate() || settings.offline());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " x", "x\r\nHost: y", "ไทย"})
  void aUserAgentThatIsNoHeaderIsRefused(String agent) {
    var polite = AuditSettings.polite();
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new AuditSettings(
                polite.perHostPause(),
                polite.timeout(),
                polite.slow(),
                2,
                polite.cacheFor(),
                false,
                false,
                agent));
  }

  @Test
  void settingsThatMakeNoSenseAreRefused() {
    var second = Duration.ofSeconds(1);
    assertThrows(IllegalArgumentException.class, () -> settings(second.negated(), second, 1));
    assertThrows(IllegalArgumentException.class, () -> settings(second, Duration.ZERO, 1));
    assertThrows(IllegalArgumentException.class, () -> settings(second, second, 11));
    assertThrows(IllegalArgumentException.class, () -> settings(second, second, -1));
  }

  private static AuditSettings settings(Duration pause, Duration timeout, int retries) {
    return new AuditSettings(
        pause, timeout, Duration.ZERO, retries, Duration.ZERO, false, false, "x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\tb", "a\u0000"})
  void aTargetWithAControlCharacterIsAWrongCall(String text) {
    assertThrows(IllegalArgumentException.class, () -> new AuditTarget(text, "", ""));
    assertThrows(IllegalArgumentException.class, () -> new AuditTarget("", text, ""));
    assertThrows(IllegalArgumentException.class, () -> new AuditTarget("", "", text));
  }
}
