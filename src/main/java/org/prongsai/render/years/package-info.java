/**
 * In: The results of several years. Out: The page that compares years, with its charts. Must not
 * know: How files are written, and the templates.
 */
package org.prongsai.render.years;
