/**
 * In: A text.
 *
 * <p>Out: What in it is private to a person. Pure.
 *
 * <p>Must not know: Files, tables and sites.
 */
package org.prongsai.privacy;
