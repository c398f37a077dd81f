/*
 * What a reader has chosen of text size, contrast and numerals, kept on the device alone. It is
 * loaded before the page is drawn, so that nothing jumps; without it a page is as it was written.
 */
(function () {
  "use strict";

  var root = document.documentElement;
  var KEPT = "prongsai-reading";
  var THAI = /[\u0E50-\u0E59]/g;
  var ZERO = 0x0e50;

  function kept() {
    try {
      return JSON.parse(localStorage.getItem(KEPT)) || {};
    } catch (refused) {
      return {};
    }
  }

  var chosen = kept();

  function keep() {
    try {
      localStorage.setItem(KEPT, JSON.stringify(chosen));
    } catch (refused) {
      // A browser that keeps nothing still does it on this page.
    }
  }

  function wantsContrast() {
    return matchMedia("(prefers-contrast: more)").matches;
  }

  function show() {
    root.dataset.text = chosen.text || "normal";
    root.dataset.contrast = chosen.contrast || (wantsContrast() ? "more" : "normal");
  }

  function arabic(text) {
    return text.replace(THAI, function (digit) {
      return String(digit.charCodeAt(0) - ZERO);
    });
  }

  // The text as it was written, so that a reader can go back.
  var written = new WeakMap();

  function numerals(node) {
    var all = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (var one = all.currentNode; one; one = all.nextNode()) {
      if (one.nodeType === Node.TEXT_NODE) {
        number(one);
      }
    }
  }

  function number(text) {
    if (chosen.numerals === "arabic") {
      var other = arabic(text.data);
      if (other !== text.data) {
        written.set(text, text.data);
        text.data = other;
      }
    } else if (written.has(text)) {
      text.data = written.get(text);
      written.delete(text);
    }
  }

  // What a page adds to itself, such as results of a search, is written as chosen too.
  var later = new MutationObserver(function (changes) {
    changes.forEach(function (change) {
      if (change.type === "characterData") {
        number(change.target);
      }
      change.addedNodes.forEach(numerals);
    });
  });

  function writeNumbers() {
    later.disconnect();
    numerals(document.body);
    if (chosen.numerals === "arabic") {
      later.observe(document.body, { childList: true, characterData: true, subtree: true });
    }
  }

  function choose(event) {
    var choice = event.target;
    chosen[choice.name] = choice.value;
    keep();
    show();
    writeNumbers();
  }

  function start() {
    var now = {
      text: root.dataset.text,
      contrast: root.dataset.contrast,
      numerals: chosen.numerals || "thai"
    };
    document.querySelectorAll(".ds-reading").forEach(function (panel) {
      panel.hidden = false;
      panel.querySelectorAll("input").forEach(function (choice) {
        choice.checked = choice.value === now[choice.name];
      });
      panel.addEventListener("change", choose);
    });
    writeNumbers();
  }

  show();
  document.addEventListener("DOMContentLoaded", start);
})();
