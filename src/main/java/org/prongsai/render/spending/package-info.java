/**
 * In: Purchases and projects and their sums.
 *
 * <p>Out: The pages of procurement, performance and villages.
 *
 * <p>Must not know: How files are written, and the templates.
 */
package org.prongsai.render.spending;
