/**
 * In: Findings and measures of a year. Out: The pages of analysis and measures, by area. Must not
 * know: How files are written, and the templates.
 */
package org.prongsai.render.analysis;
