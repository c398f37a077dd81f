/**
 * In: words, numbers and colours. Out: pictures as PNG files, drawn from the outlines of a font.
 * Must not know: sites, pages, files, and AWT's fonts, which differ from computer to computer.
 */
package org.prongsai.picture;
