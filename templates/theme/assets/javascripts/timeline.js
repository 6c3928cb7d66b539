/* Filters for a timeline that is complete without them. The page carries the form, hidden, and each event its facts.

   The state is the address: `?actor=per-a&status=planned&order=newest`. An address shows what it says, and going back
   goes back. An event that an address leads to (#evt-...) is always shown. */

(() => {
  "use strict";

  const CHOICES = ["actor", "place", "kind", "status"];

  const start = () => {
    const form = document.querySelector("form.filters");
    const list = document.querySelector(".chronicle");
    if (!form || !list || !form.hidden) return;
    const events = [...list.querySelectorAll(".event")];
    form.hidden = false;
    read(form);
    apply(form, list, events);

    form.addEventListener("change", (change) => {
      if (change.target.name === "day") return;
      write(form);
      apply(form, list, events);
    });
    form.addEventListener("submit", (submit) => {
      submit.preventDefault();
      goTo(form, events);
    });
    form.addEventListener("reset", () => setTimeout(() => {
      write(form);
      apply(form, list, events);
    }));
    window.addEventListener("popstate", () => {
      read(form);
      apply(form, list, events);
    });
    window.addEventListener("hashchange", () => apply(form, list, events));
  };

  /* Address -> form. */
  const read = (form) => {
    const wanted = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll("select")) {
      const value = wanted.get(field.name) ?? "";
      field.value = [...field.options].some((option) => option.value === value) ? value : "";
    }
  };

  /* Form -> address. */
  const write = (form) => {
    const wanted = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll("select")) {
      if (field.value) wanted.set(field.name, field.value);
      else wanted.delete(field.name);
    }
    const query = wanted.toString();
    history.pushState(null, "", location.pathname + (query && `?${query}`));
  };

  /* Form -> what is shown, in which order, and a sentence that says so. */
  const apply = (form, list, events) => {
    const wanted = CHOICES.map((name) => [name, form.elements[name]?.value]).filter(([, value]) => value);
    for (const event of events) {
      const fits = wanted.every(([name, value]) => has(event, name, value));
      event.hidden = !fits && `#${event.id}` !== location.hash;
    }
    for (const group of list.querySelectorAll(".in-the-news, section.month, section.year")) {
      group.hidden = !group.querySelector(".event:not([hidden])");
    }
    order(list, form.elements.order.value === "newest");
    keepInLinks(wanted.length > 0 || form.elements.order.value !== "");
    const shown = events.filter((event) => !event.hidden).length;
    form.querySelector("output").value =
      shown === events.length ? `All ${shown} events.` : `${shown} of ${events.length} events.`;
  };

  const has = (event, name, value) =>
    name === "kind" || name === "status"
      ? event.dataset[name] === value
      : event.dataset.who.split(" ").includes(value);

  /* Turns years, months and events round; headings stay at the head of what they head. */
  const order = (list, newest) => {
    const is = list.dataset.order === "newest";
    if (is === newest) return;
    list.dataset.order = newest ? "newest" : "oldest";
    const turn = (parent, selector) => {
      for (const child of [...parent.children].filter((each) => each.matches(selector)).reverse()) {
        parent.append(child);
      }
    };
    for (const events of list.querySelectorAll("ol.timeline")) turn(events, ".event");
    for (const year of list.querySelectorAll("section.year")) turn(year, "section.month");
    turn(list, "section.year");
  };

  /* The pages of other years, and the bars of the picture, are asked the same. */
  const keepInLinks = (asked) => {
    for (const link of document.querySelectorAll(".years a, .overview a")) {
      const address = link.getAttribute("href").split("#");
      if (!address[0]) continue;
      const page = address[0].split("?")[0];
      link.setAttribute("href", [page + (asked ? location.search : ""), ...address.slice(1)].join("#"));
    }
  };

  /* The first event that is shown from a day on; on pages by year, the page of that year. */
  const goTo = (form, events) => {
    const [year, month = "1", day = "1"] = form.elements.day.value.trim().split("-");
    if (!year) return;
    const link = [...document.querySelectorAll(".years a")].find((each) => each.textContent.trim() === year);
    if (link && !link.getAttribute("href").startsWith("#")) {
      location.assign(link.href);
      return;
    }
    const from = [year.padStart(4, "0"), month.padStart(2, "0"), day.padStart(2, "0")].join("-");
    const shown = events.filter((event) => !event.hidden);
    const found = shown.find((event) => event.dataset.day >= from) ?? shown.at(-1);
    if (!found) return;
    found.tabIndex = -1;
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block: "center" });
  };

  if (window.document$) window.document$.subscribe(start);
  else if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
