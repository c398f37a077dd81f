package org.prongsai.metadata;

import java.util.Map;
import org.prongsai.address.MetadataPaths;
import org.prongsai.model.DataContract;

/** JSON Schema of {@code disclosure.json}. Later versions may add members, and take none away. */
final class DiscoverySchema {

  private static final String TEMPLATE = "disclosure.schema.template.json";

  private DiscoverySchema() {}

  static MetadataFile of(MetadataModel data) {
    var path = MetadataPaths.DISCOVERY_SCHEMA;
    var places = Map.of("address", data.url(path), "contract", "" + DataContract.VERSION);
    return MetadataFile.of(path, TextTemplate.read(TEMPLATE).filled(places));
  }
}
