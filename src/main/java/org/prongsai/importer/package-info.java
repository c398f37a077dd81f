/**
 * In: The files that an office already has: forms, monthly reports, exports. Out: A table of its
 * site, and a report of what was changed on reading or left out. Must not know: How a site is
 * built.
 */
package org.prongsai.importer;
