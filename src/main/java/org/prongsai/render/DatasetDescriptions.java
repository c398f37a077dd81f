package org.prongsai.render;

import org.prongsai.model.Language;

/**
 * The schema.org description and the citation of a dataset, which the metadata package provides to
 * pages.
 */
public interface DatasetDescriptions {

  /** For pages that describe no dataset. */
  DatasetDescriptions NONE =
      new DatasetDescriptions() {
        @Override
        public String schemaOrg(String dataset, Language language) {
          return "";
        }

        @Override
        public String schemaOrgSite(Language language) {
          return "";
        }

        @Override
        public String citation(String dataset, Language language) {
          return "";
        }
      };

  /** The object of schema.org that describes a dataset, safe within a script element. */
  String schemaOrg(String dataset, Language language);

  /** The object of schema.org that describes the site, safe likewise. */
  String schemaOrgSite(Language language);

  /** How to cite a dataset, in one line. */
  String citation(String dataset, Language language);
}
