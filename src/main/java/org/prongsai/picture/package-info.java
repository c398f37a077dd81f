/**
 * In: words, numbers and colours; the bytes of a picture. Out: pictures as PNG files, drawn from
 * the outlines of a font; the size of a picture. Must not know: sites, pages, and AWT's fonts.
 */
package org.prongsai.picture;
