/**
 * In: Names and values.
 *
 * <p>Out: The text of a JSON file. Pure.
 *
 * <p>Must not know: What the file is about.
 */
package org.prongsai.json;
