/*
 * What other scores would give. All numbers and rules come from the page, as whole numerators over
 * one denominator: an input of v hundredths moves a result by v × per − from.
 */
(function () {
  "use strict";

  // Without whole numbers of any size the page stays as it is.
  if (!window.BigInt) {
    return;
  }

  var NONE = "-";
  var ZERO = BigInt(0);
  var FULL = BigInt(10000);

  function numbers(text) {
    return text.split(" ").map(word => word === NONE ? null : BigInt(word));
  }

  function all(root, selector) {
    return Array.from(root.querySelectorAll(selector));
  }

  function start(form) {
    var digits = Array.from(form.dataset.digits);
    var denominator = BigInt(form.dataset.denominator);
    var bases = numbers(form.dataset.bases);
    var inputs = all(form, "[data-per]").map(element => {
      return {
        element: element,
        per: numbers(element.dataset.per),
        from: numbers(element.dataset.from)
      };
    });
    var levels = all(form, "[data-minimums]").map(element => {
      return { element: element, minimums: numbers(element.dataset.minimums) };
    });

    /** A score in hundredths as the reader writes numbers. */
    function shown(hundredths) {
      var text = hundredths.toString().padStart(3, "0");
      return (text.slice(0, -2) + "." + text.slice(-2)).replace(/[0-9]/g, digit => digits[digit]);
    }

    /** What was typed, in hundredths; null where it is no score from 0 to 100. */
    function typed(text) {
      var ascii = text.trim().replace(/[๐-๙]/g, digit => digit.charCodeAt(0) - 0x0e50);
      var match = /^([0-9]{1,3})(?:\.([0-9]{1,2}))?$/.exec(ascii);
      var value = match && BigInt(match[1] + (match[2] || "").padEnd(2, "0"));
      return match && value <= FULL ? value : null;
    }

    /** The value of an input that was changed, in hundredths; null where it was not. */
    function changed(element) {
      if (element.type === "checkbox") {
        return element.checked === element.defaultChecked ? null : element.checked ? FULL : ZERO;
      }
      var value = typed(element.value);
      element.setAttribute("aria-invalid", String(value === null));
      write(document.getElementById("what-if-" + element.name), value === null
        ? form.dataset.wrong.replace("{0}", () => element.value) : "");
      return element.value === element.defaultValue ? null : value;
    }

    function rounded(numerator) {
      var full = denominator * BigInt(100);
      var within = numerator < ZERO ? ZERO : numerator > full ? full : numerator;
      return (within * BigInt(200) + denominator) / (denominator * BigInt(2));
    }

    /** The results in hundredths; null where one is not known. */
    function results() {
      var sums = bases.slice();
      inputs.forEach(input => {
        var value = changed(input.element);
        if (value !== null) {
          sums = sums.map((sum, i) => sum === null ? null : sum + value * input.per[i] - input.from[i]);
        }
      });
      return sums.map(sum => sum === null ? null : rounded(sum));
    }

    /** Reads the level off; beside it the nearest one that is missed. */
    function reached(scores) {
      var missed = null;
      for (var i = 0; i < levels.length; i++) {
        var asked = (minimum, at) => minimum !== null && scores[at] === null;
        var short = (minimum, at) => minimum !== null && scores[at] !== null && scores[at] < minimum;
        if (levels[i].minimums.some(short)) {
          missed = levels[i];
        } else if (levels[i].minimums.some(asked)) {
          return { level: null, missed: missed };
        } else {
          return { level: levels[i], missed: missed };
        }
      }
      return { level: null, missed: missed };
    }

    function showMissing(missed, scores) {
      levels.forEach(level => {
        level.element.hidden = level !== missed;
        all(level.element, "[data-result]").forEach(need => {
          var at = Number(need.dataset.result);
          need.hidden = scores[at] === null || scores[at] >= level.minimums[at];
          need.querySelector("[data-score]").textContent =
            scores[at] === null ? "" : shown(scores[at]);
        });
      });
    }

    // The same words would be said again.
    function write(element, words) {
      if (element.textContent !== words) {
        element.textContent = words;
      }
    }

    var later = 0;

    function update() {
      clearTimeout(later);
      var scores = results();
      var found = reached(scores);
      var level = found.level ? found.level.element.dataset.name : form.dataset.unknown;
      write(form.querySelector("[data-total]"), shown(scores[0]));
      write(form.querySelector("[data-level]"), level);
      showMissing(found.missed, scores);
    }

    // Every answer is said: it waits for the end of a number.
    form.addEventListener("input", () => {
      clearTimeout(later);
      later = setTimeout(update, 800);
    });
    form.addEventListener("change", update);
    form.addEventListener("submit", event => {
      event.preventDefault();
    });
    form.addEventListener("reset", () => {
      // The inputs are themselves again only after the event.
      setTimeout(update, 0);
    });
    update();
    form.hidden = false;
  }

  all(document, "[data-what-if]").forEach(start);
})();
