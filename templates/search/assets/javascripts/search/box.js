// The search box in the header: the first results below it while one types; Enter leads to the search page.
// Nothing else is loaded before somebody is in the box.

const SHOWN = { actors: 4, briefing: 4, event: 3 };
const PAUSE = 150; // milliseconds after the last key

const box = document.querySelector("[data-finder]");
const input = box.querySelector("input");
const found = box.querySelector("[data-finder-found]");
const status = box.querySelector("[data-finder-status]");
const toggle = document.getElementById("__search");
let parts;
let latest = 0;

/** What searches and what shows; both begin to load when first asked for. */
function load() {
  parts ??= Promise.all([import("./engine.js"), import("./results.js")]).then(([engine, results]) => {
    engine.load();
    return { ...engine, ...results };
  });
  return parts;
}

async function show(query) {
  const turn = ++latest;
  if (!query) return say("");
  const { actors, texts, actorItem, briefingItem, element, eventItem, group } = await load();
  const named = await actors(query);
  const best = named[0]?.slip ? named[0].actor.name : query;
  const first = async (kind) => {
    const { results } = await texts(best, kind);
    return Promise.all(results.slice(0, SHOWN[kind]).map((result) => result.data()));
  };
  const [briefings, events] = await Promise.all(["briefing", "event"].map(first));
  if (turn !== latest) return undefined;
  const lists = [
    group("Actors", named.slice(0, SHOWN.actors).map(actorItem)),
    group("Briefings", briefings.map(briefingItem)),
    group("Events", events.map(eventItem)),
  ];
  if (lists.every((list) => !list)) return say(`Nothing found for “${query}”.`);
  const all = element("a", "finder__link", "All results");
  all.href = `${input.form.action}?${new URLSearchParams({ q: query })}`;
  return say(best === query ? "" : `Did you mean ${best}?`, [...lists, element("p", "more", all)]);
}

/** Show results. What a screen reader says of them is one line, not all of them at each key. */
function say(words, results = []) {
  const shown = results.filter(Boolean);
  found.replaceChildren(...shown);
  const links = found.querySelectorAll("li").length;
  status.textContent = [words, links ? `${links} first results, reached with the arrow down` : ""].filter(Boolean).join(" ");
  status.classList.toggle("finder__status--seen", Boolean(words));
}

/** Move the focus through box and results; up from the first result is back in the box. */
function move(step) {
  const stops = [input, ...found.querySelectorAll("a")];
  const next = stops.indexOf(document.activeElement) + step;
  stops[Math.max(0, Math.min(next, stops.length - 1))].focus();
}

function close() {
  toggle.checked = false;
  latest += 1;
  say("");
}

/** From a result back into the box, from the box out of it. */
function leave() {
  const inside = document.activeElement !== input;
  close();
  if (inside) input.focus();
  else input.blur();
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
    leave();
  }
});
box.addEventListener("focusout", (event) => {
  if (event.relatedTarget && !box.contains(event.relatedTarget)) close();
});
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    (document.querySelector("[data-search-page] input") ?? input).focus();
  }
});
