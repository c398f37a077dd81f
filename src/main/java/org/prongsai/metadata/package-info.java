/**
 * In: A model of the site's open data. Out: Its description in the words of each standard: Data
 * Package, CSVW, DCAT, schema.org, GD Catalog, JSON Schema. Pure. Must not know: How the data files
 * are written.
 */
package org.prongsai.metadata;
