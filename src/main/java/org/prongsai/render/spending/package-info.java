/**
 * In: Purchases and projects and their sums. Out: The pages of procurement, performance and
 * villages. Must not know: How files are written, and the templates.
 */
package org.prongsai.render.spending;
