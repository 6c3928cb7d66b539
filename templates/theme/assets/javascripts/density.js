/* Which marks a text shows: none, the first in a section, all; and of which kinds. The choice is kept in this browser.

   The page carries it as `data-marks` and `data-unmarked` on <html>, which partials/density-early.html sets before
   anything is drawn; marks.css does the rest. */

(() => {
  "use strict";

  const KEY = "briefings.marks";
  const root = document.documentElement;

  const chosen = () => ({
    show: root.dataset.marks || "first",
    hide: (root.dataset.unmarked || "").split(" ").filter(Boolean),
  });

  const keep = (choice) => {
    root.dataset.marks = choice.show;
    root.dataset.unmarked = choice.hide.join(" ");
    try {
      localStorage.setItem(KEY, JSON.stringify(choice));
    } catch {
      /* A browser that keeps nothing shows the choice until the next page. */
    }
    reach();
  };

  const kindOf = (mark) =>
    mark.classList.contains("timex") ? "date"
    : ["person", "organization", "place"].find((kind) => mark.classList.contains(kind)) || "term";

  /* Who goes through a page by Tab stops at what shows, and at nothing else. */
  const reach = () => {
    const { show, hide } = chosen();
    for (const mark of document.querySelectorAll("a:is(.first, .again)")) {
      const shows = show === "all" || (show === "first" && mark.classList.contains("first"));
      if (shows && !hide.includes(kindOf(mark))) mark.removeAttribute("tabindex");
      else mark.tabIndex = -1;
    }
  };

  const fill = (form) => {
    const { show, hide } = chosen();
    for (const input of form.elements) {
      if (input.name === "show") input.checked = input.value === show;
      if (input.name === "kind") input.checked = !hide.includes(input.value);
    }
  };

  const start = () => {
    reach();
    for (const form of document.querySelectorAll(".density form")) {
      fill(form);
      form.addEventListener("change", () => {
        const data = new FormData(form);
        const kinds = [...form.elements].filter((input) => input.name === "kind").map((input) => input.value);
        keep({ show: data.get("show"), hide: kinds.filter((kind) => !data.getAll("kind").includes(kind)) });
      });
    }
  };

  document.addEventListener("keydown", (event) => {
    const open = document.querySelector(".density[open]");
    if (event.key === "Escape" && open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  });

  document.addEventListener("click", (event) => {
    for (const open of document.querySelectorAll(".density[open]")) if (!open.contains(event.target)) open.open = false;
  });

  if (window.document$) window.document$.subscribe(start); /* Material's, where it loads pages without a reload */
  else start();
})();
