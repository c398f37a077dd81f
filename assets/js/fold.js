/*
 * What is folded is seen where a link leads into it and on paper, also in browsers that do not see
 * to it themselves. Without this script a reader unfolds it.
 */
(function () {
  "use strict";

  function folded() {
    return Array.from(document.querySelectorAll("details.ds-fold:not([open])"));
  }

  function set(folds, open) {
    folds.forEach(function (fold) {
      fold.open = open;
    });
  }

  function unfoldTarget() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var around = folded().filter(function (fold) {
      return fold.contains(target);
    });
    if (around.length > 0) {
      set(around, true);
      target.scrollIntoView();
    }
  }

  var forPaper = [];
  addEventListener("beforeprint", function () {
    forPaper = folded();
    set(forPaper, true);
  });
  addEventListener("afterprint", function () {
    set(forPaper, false);
  });
  addEventListener("hashchange", unfoldTarget);
  unfoldTarget();
})();
