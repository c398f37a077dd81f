/**
 * What the published data is, in the words of each standard: one record model, one small class a
 * standard. Pure.
 */
package org.prongsai.metadata;
