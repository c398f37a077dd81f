package org.prongsai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.model.RecordedVersions.Version;

class RecordedVersionsTest {

  private final RecordedVersions versions =
      new RecordedVersions(List.of(row("x", 2, "2025-01-31", "b"), row("x", 1, "2024-11-30", "a")));

  @Test
  void aFileThatIsTheLastVersionHasItsNumberAndDate() {
    assertEquals(
        Optional.of(new Version(2, LocalDate.of(2025, 1, 31))),
        versions.current("x", List.of(csv("x", "b"))));
  }

  @Test
  void aFileThatWasChangedSinceOrIsOlderHasNone() {
    assertEquals(Optional.empty(), versions.current("x", List.of(csv("x", "c"))));
    assertEquals(Optional.empty(), versions.current("x", List.of(csv("x", "a"))));
    assertEquals(Optional.empty(), versions.current("y", List.of(csv("y", "b"))));
  }

  private static Distribution csv(String dataset, String sha256) {
    return new Distribution(dataset, "CSV", Optional.empty(), dataset + ".csv", 1, sha256);
  }

  private static Row row(String dataset, int version, String day, String sha256) {
    return new Row(Map.of())
        .with("dataset", dataset)
        .with("version", new Value.Whole(version))
        .with("released_on", new Value.Day(LocalDate.parse(day)))
        .with("sha256", sha256);
  }
}
