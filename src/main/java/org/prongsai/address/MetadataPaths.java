package org.prongsai.address;

/** Where the descriptions of the data lie in the output folder. */
public final class MetadataPaths {

  public static final String PACKAGE = "data/datapackage.json";
  public static final String CATALOG_JSONLD = "data/catalog.jsonld";
  public static final String CATALOG_TURTLE = "data/catalog.ttl";
  public static final String GD_CATALOG_SCHEMA = "data/gd-catalog.schema.json";
  public static final String DISCOVERY_SCHEMA = "disclosure.schema.json";

  private MetadataPaths() {}

  /** The folder of a dataset's files, ending in a slash. */
  public static String folder(String dataset) {
    return "data/" + dataset + "/";
  }

  /** Data Package of a dataset. */
  public static String dataPackage(String dataset) {
    return folder(dataset) + "datapackage.json";
  }

  /** CSVW of the file with all years: beside the CSV, where the standard says to look. */
  public static String csvw(String dataset) {
    return folder(dataset) + dataset + ".csv-metadata.json";
  }

  /** CSVW of the files of single years: the name that the standard gives to a folder's metadata. */
  public static String csvwOfYears(String dataset) {
    return folder(dataset) + "csv-metadata.json";
  }

  /** JSON Schema of the dataset's JSON files. */
  public static String schema(String dataset) {
    return folder(dataset) + "schema.json";
  }

  /** Record for the Government Data Catalog. */
  public static String gdCatalog(String dataset) {
    return folder(dataset) + "gd-catalog.json";
  }
}
