/**
 * In: The results of several years.
 *
 * <p>Out: The page that compares years, with its charts.
 *
 * <p>Must not know: Files and templates.
 */
package org.prongsai.render.years;
