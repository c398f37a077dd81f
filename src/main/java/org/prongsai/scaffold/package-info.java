/**
 * In: what an office says of itself, or its site of a year that ends. Out: the files of a new site,
 * or of the next year. Must not know: the console, the clock, how a site is built.
 */
package org.prongsai.scaffold;
