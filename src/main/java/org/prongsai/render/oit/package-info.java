/**
 * In: Disclosure items of a year with their evidence.
 *
 * <p>Out: The list of items, the page of each, the table to submit.
 *
 * <p>Must not know: How files are written, and the templates.
 */
package org.prongsai.render.oit;
