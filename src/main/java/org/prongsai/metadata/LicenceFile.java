package org.prongsai.metadata;

import java.util.Optional;
import org.prongsai.model.Settings;

/** {@code LICENSE.txt}, where the agency has stated a licence. */
final class LicenceFile {

  private LicenceFile() {}

  static Optional<MetadataFile> of(Settings settings) {
    return settings
        .licence()
        .map(
            licence ->
                MetadataFile.of(
                    "LICENSE.txt",
                    """
                    ข้อมูลนี้เผยแพร่ภายใต้สัญญาอนุญาต: %s
                    This data is published under the licence: %s
                    %s
                    """
                        .formatted(
                            licence.name().th(),
                            licence.name().en().isEmpty()
                                ? licence.name().th()
                                : licence.name().en(),
                            licence.url())));
  }
}
