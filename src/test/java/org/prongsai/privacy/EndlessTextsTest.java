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
            "1".repeat(250_000),
            "1 ".repeat(125_000),
            "0 8 1-".repeat(12_500),
            "a.".repeat(125_000) + "@",
            "a@".repeat(125_000),
            "นาย เลขที่ 1 ".repeat(12_500),
            "เลขที่บัญชี 12 ".repeat(12_500),
            "เลขประจำตัวประชาชน 1 ".repeat(12_500),
            "เลขประจำตัวประชาชน 3 102300456781 ".repeat(5_000),
            "0812345678,".repeat(5_000));

    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> texts.forEach(text -> scan.find(text, "")));
  }
}
