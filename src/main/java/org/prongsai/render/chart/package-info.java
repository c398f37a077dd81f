/**
 * In: Scores with their names. Out: Charts of them with what they show in sentences. Must not know:
 * Where on a page they stand, and the templates.
 */
package org.prongsai.render.chart;
