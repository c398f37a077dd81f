package org.prongsai.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object in the making; what is empty is left out. */
final class JsonObject {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private final Map<String, Object> members = new LinkedHashMap<>();

  /** Adds a member, unless it is an empty text, list or object. */
  JsonObject put(String name, Object value) {
    boolean empty =
        value instanceof String text && text.isEmpty()
            || value instanceof List<?> list && list.isEmpty()
            || value instanceof Map<?, ?> map && map.isEmpty();
    if (!empty) {
      members.put(name, value);
    }
    return this;
  }

  /** Adds all members of an object. */
  JsonObject putAll(Map<String, Object> others) {
    others.forEach(this::put);
    return this;
  }

  Map<String, Object> map() {
    return members;
  }

  /** The object as a file: indented, one line end on every platform. */
  String text() {
    return text(members);
  }

  static String text(Object value) {
    try {
      return MAPPER.writeValueAsString(value).replace("\r\n", "\n") + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of texts and numbers can be written", e);
    }
  }
}
