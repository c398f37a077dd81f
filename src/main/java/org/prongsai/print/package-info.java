/**
 * In: A page in a folder and the programs of this computer. Out: The page as a PDF, made by a
 * browser. Must not know: What the page says.
 */
package org.prongsai.print;
