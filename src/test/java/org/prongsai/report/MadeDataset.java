package org.prongsai.report;

import java.util.List;
import java.util.Map;
import org.prongsai.model.Dataset;
import org.prongsai.model.LocalizedText;

/** A dataset without columns, for tests that look at its rows only. */
final class MadeDataset {

  private MadeDataset() {}

  static Dataset of(String id) {
    return new Dataset(
        id,
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        true,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        true,
        false,
        Map.of(),
        Map.of());
  }
}
