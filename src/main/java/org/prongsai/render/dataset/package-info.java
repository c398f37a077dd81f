/**
 * In: Published datasets and their files.
 *
 * <p>Out: The catalogue of datasets and the page of each.
 *
 * <p>Must not know: How files are written, and the templates.
 */
package org.prongsai.render.dataset;
