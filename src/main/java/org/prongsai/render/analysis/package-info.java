/**
 * In: Findings and measures of a year.
 *
 * <p>Out: The pages of analysis and measures, by area.
 *
 * <p>Must not know: How files are written, and the templates.
 */
package org.prongsai.render.analysis;
