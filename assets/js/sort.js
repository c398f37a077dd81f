/*
 * Sorts the first rows of a dataset by a column. The table stays a table: the name of a column
 * becomes a button in its header cell, and aria-sort says which way it is sorted. Empty cells come
 * last either way; equal ones keep their order.
 */
(function () {
  "use strict";

  function text(row, index) {
    var words = row.cells[index].querySelector(".ds-table__words");
    return words === null ? "" : words.textContent.trim();
  }

  var collator = new Intl.Collator("th", { numeric: true });

  function compare(numeric, one, other) {
    return numeric ? Number(one) - Number(other) : collator.compare(one, other);
  }

  function sort(table, index, direction, numeric) {
    var body = table.tBodies[0];
    var rows = Array.from(body.rows).map((row, place) => {
      return { row: row, place: place, text: text(row, index) };
    });
    rows.sort((a, b) => {
      if (a.text === "" || b.text === "") {
        return (a.text === "") - (b.text === "") || a.place - b.place;
      }
      return direction * compare(numeric, a.text, b.text) || a.place - b.place;
    });
    rows.forEach(entry => {
      body.appendChild(entry.row);
    });
  }

  function start(preview) {
    var table = preview.querySelector("table");
    preview.querySelector(".ds-preview__note").hidden = false;
    var headers = Array.from(table.tHead.rows[0].cells);
    headers.forEach((header, index) => {
      var button = document.createElement("button");
      var label = header.textContent;
      button.type = "button";
      button.className = "ds-preview__button";
      button.textContent = label;
      button.setAttribute("aria-label", preview.dataset.sort + " " + label);
      header.textContent = "";
      header.appendChild(button);
      button.addEventListener("click", () => {
        var ascending = header.getAttribute("aria-sort") !== "ascending";
        headers.forEach(other => {
          other.removeAttribute("aria-sort");
        });
        header.setAttribute("aria-sort", ascending ? "ascending" : "descending");
        sort(
          table,
          index,
          ascending ? 1 : -1,
          header.classList.contains("ds-table__cell--number")
        );
      });
    });
  }

  document.querySelectorAll(".ds-preview").forEach(start);
})();
