/**
 * In: A text. Out: What in it is private to a person. Pure. Must not know: Files, tables and sites.
 */
package org.prongsai.privacy;
