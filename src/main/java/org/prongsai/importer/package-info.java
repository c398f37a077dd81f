/**
 * In: The files that an office already has: forms, monthly reports, exports.
 *
 * <p>Out: A table of its site; what was read otherwise than found, or left out, is said.
 *
 * <p>Must not know: How a site is built.
 */
package org.prongsai.importer;
