/**
 * In: Names and values. Out: The text of a JSON file. Pure. Must not know: What the file is about.
 */
package org.prongsai.json;
