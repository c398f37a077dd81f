/**
 * In: The scores of a year and what follows from them. Out: The pages of a year's result, its
 * recomputed scores and what-if. Must not know: How files are written, and the templates.
 */
package org.prongsai.render.scores;
