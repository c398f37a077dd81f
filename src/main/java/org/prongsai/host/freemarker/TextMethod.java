package org.prongsai.host.freemarker;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import org.prongsai.text.MessageBundle;

/** {@code text("key", …)} in a template: words in the language of the page. */
record TextMethod(MessageBundle messages) implements TemplateMethodModelEx {

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.isEmpty()) {
      throw new TemplateModelException("text() needs a key, for example text(\"figure.data\")");
    }
    var words = new String[arguments.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = string(arguments.get(i));
    }
    try {
      var args = Arrays.copyOfRange(words, 1, words.length, Object[].class);
      return new SimpleScalar(messages.get(words[0], args));
    } catch (MissingResourceException | IllegalArgumentException e) {
      throw new TemplateModelException(e.getMessage());
    }
  }

  private static String string(Object argument) throws TemplateModelException {
    if (argument instanceof TemplateScalarModel scalar) {
      return scalar.getAsString();
    }
    if (argument instanceof TemplateNumberModel number) {
      return number.getAsNumber().toString();
    }
    throw new TemplateModelException("text() takes texts and numbers, found " + argument);
  }
}
