/**
 * In: A YAML file.
 *
 * <p>Out: Its values with their places, typed as asked for.
 *
 * <p>Must not know: What the keys mean.
 */
package org.prongsai.yaml;
