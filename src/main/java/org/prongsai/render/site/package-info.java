/**
 * In: The page types of all packages below {@code render}. Out: The list of page types, the context
 * of every page, its frame, and the pages that belong to no family. Must not know: How files are
 * written, and the templates.
 */
package org.prongsai.render.site;
