/**
 * In: A YAML file. Out: Its values with their places, typed as asked for. Must not know: What the
 * keys mean.
 */
package org.prongsai.yaml;
