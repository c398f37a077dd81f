package org.prongsai.privacy;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long a search takes; a class of its own, since a run over mutations is better without it. */
class EndlessTextsTest {

  @Test
  void longTextsWithoutEndDoNotHoldItUp() {
    var scan = new PrivacyScan(OfficeIdentity.UNKNOWN);
    var texts =
        List.of(
            "1".repeat(1_000_000),
            "1 ".repeat(500_000),
            "0 8 1-".repeat(200_000),
            "a.".repeat(500_000) + "@",
            "a@".repeat(500_000),
            "นาย เลขที่ 1 ".repeat(50_000),
            "เลขที่บัญชี 12 ".repeat(50_000),
            "เลขประจำตัวประชาชน 1 ".repeat(50_000),
            "เลขประจำตัวประชาชน 3 102300456781 ".repeat(20_000),
            "0812345678,".repeat(20_000));

    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> texts.forEach(text -> scan.find(text, "")));
  }
}
