/**
 * In: The finished output folder and an {@link org.prongsai.check.Expectation} of it. Out: Problems
 * of pages, links, data files and checksums. Must not know: How the site was made: it reads what a
 * visitor gets.
 */
package org.prongsai.check;
