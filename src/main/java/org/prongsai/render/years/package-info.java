/**
 * In: The results of several years.
 *
 * <p>Out: The page that compares years, with its charts.
 *
 * <p>Must not know: How files are written, and the templates.
 */
package org.prongsai.render.years;
