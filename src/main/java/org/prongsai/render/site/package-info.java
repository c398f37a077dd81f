/**
 * In: All families of pages.
 *
 * <p>Out: The list of page types, the context of every page, its frame, and the pages that belong
 * to no family.
 *
 * <p>Must not know: Files and templates.
 */
package org.prongsai.render.site;
