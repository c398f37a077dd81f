/**
 * In: A model of the site's open data.
 *
 * <p>Out: Its description in the words of each standard: Data Package, CSVW, DCAT, schema.org, GD
 * Catalog, JSON Schema. Pure.
 *
 * <p>Must not know: How the data files are written.
 */
package org.prongsai.metadata;
