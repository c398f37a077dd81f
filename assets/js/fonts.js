/*
 * Letters do not change under the reader's eyes, but where a device has none: a font that comes in time is there from the first
 * line on; one that comes late is for the next page, and this one keeps the reader's own. That is
 * what `font-display: optional` is meant for, which shows a font from a folder hardly ever. Without
 * this script the style sheet's `swap` holds.
 */
(function () {
  "use strict";

  var root = document.documentElement;
  var IN_TIME = 200;
  var AT_LAST = 3000;

  if (!document.fonts) {
    return;
  }

  function show(which) {
    return function () {
      if (root.dataset.font === "awaited") {
        root.dataset.font = which;
      }
    };
  }

  // Where a device has no Thai letters it draws the same box for each.
  function readsThai() {
    var pen = document.createElement("canvas").getContext("2d");
    if (!pen) { return true; }
    pen.font = "32px sans-serif";
    return pen.measureText("\u0E13").width !== pen.measureText("\u0E44").width;
  }

  function late() {
    if (root.lang !== "th" || readsThai()) {
      show("own")();
    }
  }

  var family = getComputedStyle(root).getPropertyValue("--ds-font").split(",")[0];
  root.dataset.font = "awaited";
  Promise.all(
    ["400", "700"].map(function (weight) {
      return document.fonts.load(weight + " 1em " + family, "a\u0E01");
    })
  ).then(show("ours"), show("own"));
  setTimeout(late, IN_TIME);
  setTimeout(show("ours"), AT_LAST);
})();
