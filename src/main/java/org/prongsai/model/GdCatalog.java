package org.prongsai.model;

import java.util.List;

/**
 * The fields of a record of the Thai Government Data Catalog, by the names in the schema of the
 * official CKAN extension (ckanext-thai_gdc, {@code ckan_dataset.json}, 2024-02-08).
 */
public final class GdCatalog {

  /** The fourteen fields that a record must have, in the order of the form. */
  public static final List<String> REQUIRED =
      List.of(
          "data_type",
          "title",
          "owner_org",
          "maintainer",
          "maintainer_email",
          "tag_string",
          "notes",
          "objective",
          "update_frequency_unit",
          "geo_coverage",
          "data_source",
          "data_format",
          "data_category",
          "license_id");

  /** The fields that a site or a dataset may give; all others follow from what is published. */
  public static final List<String> GIVEN =
      List.of(
          "data_type",
          "owner_org",
          "maintainer",
          "maintainer_email",
          "tag_string",
          "objective",
          "update_frequency_unit",
          "update_frequency_interval",
          "geo_coverage",
          "data_source",
          "data_category",
          "license_id");

  private GdCatalog() {}
}
