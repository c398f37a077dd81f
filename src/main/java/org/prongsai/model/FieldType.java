package org.prongsai.model;

/** The types of Frictionless Table Schema that our datasets use. */
public enum FieldType {
  STRING,
  INTEGER,
  NUMBER,
  DATE,
  BOOLEAN
}
