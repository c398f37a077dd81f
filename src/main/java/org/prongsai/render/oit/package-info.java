/**
 * In: Disclosure items of a year with their evidence. Out: The list of items, the page of each, the
 * table to submit. Must not know: How files are written, and the templates.
 */
package org.prongsai.render.oit;
