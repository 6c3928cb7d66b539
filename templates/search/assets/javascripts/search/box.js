// The search box in the header: the first results below it while one types; Enter leads to the search page.

import { actors, load, texts } from "./engine.js";
import { actorItem, briefingItem, element, eventItem, group } from "./results.js";

const SHOWN = { actors: 4, briefing: 4, event: 3 };
const PAUSE = 150; // milliseconds after the last key

const box = document.querySelector("[data-finder]");
const input = box.querySelector("input");
const found = box.querySelector("[data-finder-found]");
const toggle = document.getElementById("__search");
let latest = 0;

async function show(query) {
  const turn = ++latest;
  if (!query) return found.replaceChildren();
  const named = await actors(query);
  const best = named[0]?.slip ? named[0].actor.name : query;
  const [briefings, events] = await Promise.all(["briefing", "event"].map((kind) => first(best, kind)));
  if (turn !== latest) return undefined;
  const nothing = !named.length && !briefings.length && !events.length;
  return found.replaceChildren(
    element("p", "note", nothing ? `Nothing found for “${query}”.` : best === query ? "" : `Did you mean ${best}?`),
    group("Actors", named.slice(0, SHOWN.actors).map(actorItem)),
    group("Briefings", briefings.map(briefingItem)),
    group("Events", events.map(eventItem)),
    nothing ? "" : element("p", "more", allResults(query)),
  );
}

async function first(query, kind) {
  const { results } = await texts(query, kind);
  return Promise.all(results.slice(0, SHOWN[kind]).map((result) => result.data()));
}

function allResults(query) {
  const link = element("a", "finder__link", "All results");
  link.href = `${input.form.action}?${new URLSearchParams({ q: query })}`;
  return link;
}

/** Move the focus through box and results; up from the first result is back in the box. */
function move(step) {
  const stops = [input, ...found.querySelectorAll("a")];
  const next = stops.indexOf(document.activeElement) + step;
  stops[Math.max(0, Math.min(next, stops.length - 1))].focus();
}

function close() {
  toggle.checked = false;
  found.replaceChildren();
}

let waiting;
input.addEventListener("focus", () => {
  toggle.checked = true;
  load();
});
input.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => show(input.value.trim()), PAUSE);
});
toggle.addEventListener("change", () => toggle.checked && input.focus());
box.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    move(step);
  } else if (event.key === "Escape") {
    close();
    input.blur();
  }
});
box.addEventListener("focusout", (event) => {
  if (event.relatedTarget && !box.contains(event.relatedTarget)) close();
});
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    input.focus();
  }
});
found.setAttribute("aria-live", "polite");
