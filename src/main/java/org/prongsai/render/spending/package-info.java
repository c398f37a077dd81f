/**
 * In: Purchases and projects and their sums.
 *
 * <p>Out: The pages of procurement, performance and villages.
 *
 * <p>Must not know: Files and templates.
 */
package org.prongsai.render.spending;
