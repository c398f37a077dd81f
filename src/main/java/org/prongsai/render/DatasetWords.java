package org.prongsai.render;

import org.prongsai.model.Language;

/** What pages say of a dataset in the words of others, made where all metadata is made. */
public interface DatasetWords {

  /** The object of schema.org that describes a dataset, safe within a script element. */
  String schemaOrg(String dataset, Language language);

  /** How to cite a dataset, in one line. */
  String citation(String dataset, Language language);
}
