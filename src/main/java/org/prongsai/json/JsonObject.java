package org.prongsai.json;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object in the making; its members stay in the order in which they are added. */
public final class JsonObject {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private final Map<String, Object> members = new LinkedHashMap<>();

  /** Adds a member, unless it is an empty text, list or object. */
  public JsonObject put(String name, Object value) {
    boolean empty =
        value instanceof String text && text.isEmpty()
            || value instanceof List<?> list && list.isEmpty()
            || value instanceof Map<?, ?> map && map.isEmpty()
            || value instanceof JsonObject object && object.members.isEmpty();
    return empty ? this : set(name, value);
  }

  /** Adds what is stated in Thai, and in English under the name with {@code _en} behind it. */
  public JsonObject put(String name, String thai, String english) {
    return put(name, thai).put(name + "_en", english);
  }

  /** Adds a member also where it is empty; without a value it is {@code null} in the file. */
  public JsonObject set(String name, Object value) {
    members.put(name, value);
    return this;
  }

  @JsonValue
  public Map<String, Object> members() {
    return members;
  }

  /** The object as a file: indented, each list in one line, one line end on every platform. */
  public String text() {
    return text(this);
  }

  /** Any value as {@link #text()} writes it. */
  public static String text(Object value) {
    try {
      return MAPPER.writeValueAsString(value).replace("\r\n", "\n") + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and numbers can be written", e);
    }
  }

  /** The object as a file in which each element of a list has a line of its own. */
  public String textByLines() {
    var indenter = new DefaultIndenter("  ", "\n");
    var printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return MAPPER.writer(printer).writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and numbers can be written", e);
    }
  }
}
