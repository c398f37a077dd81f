/**
 * In: Disclosure items of a year with their evidence.
 *
 * <p>Out: The list of items, the page of each, the table to submit.
 *
 * <p>Must not know: Files and templates.
 */
package org.prongsai.render.oit;
