/* Cards: who, what or when a marked word means, shown where the word stands.

   They open on hover, on focus and on tap, close with Escape, and may be entered by the pointer (WCAG 1.4.13). A card
   stands above its line, since what is above has been read; below only where there is no room. Its words are those of
   the entry at the end of the page (`#why-...`); on pages without such a list, of the page that the word leads to. */

(() => {
  "use strict";

  const MARK = "a:is(.mention, .term, .timex):is(.first, .again)";
  const OPEN_AFTER = 300;
  const CLOSE_AFTER = 250;

  let card, mark, timer, pointed;
  const fetched = new Map();

  const element = (name, className, text) => Object.assign(document.createElement(name), { className, textContent: text });

  /* --- what a card says --- */

  const why = (id) => {
    const link = element("a", "more", "Why is this marked?");
    link.href = `#${id}`;
    return link;
  };

  const ofDate = (link) => {
    const words = element("span", "card", "");
    words.append(element("b", "", link.textContent), element("span", "about", link.firstElementChild.dataset.means));
    return [words, why(`why-${link.hash.slice(1)}`)];
  };

  const idOf = (link) => (link.href.match(/\b(?:per|org|plc|term)-[\w-]+/) || [])[0];

  const ofEntry = (entry) => [entry.querySelector(".card").cloneNode(true), why(entry.id)];

  const ofPage = async (link) => {
    const address = link.href.split("#")[0];
    if (!fetched.has(address)) fetched.set(address, fetch(address).then((answer) => (answer.ok ? answer.text() : "")));
    const page = new DOMParser().parseFromString(await fetched.get(address), "text/html");
    const words = element("span", "card", "");
    if (link.hash) {
      /* Who has no page of their own stands in the list of actors. */
      const line = page.getElementById(link.hash.slice(1));
      words.append(element("b", "", line?.querySelector("a, .mention")?.textContent.trim() || ""));
      return line ? [words] : [];
    }
    const part = (selector) => (page.querySelector(`article ${selector}`)?.textContent || "").trim();
    words.append(element("b", "", part("h1")), element("span", "about", part(".standfirst")), element("span", "count", part(".byline")));
    return part("h1") ? [words] : [];
  };

  const contents = async (link) => {
    if (link.classList.contains("timex")) return ofDate(link);
    const entry = document.getElementById(`why-${idOf(link)}`);
    if (entry) return ofEntry(entry);
    return link.classList.contains("term") ? [] : ofPage(link).catch(() => []);
  };

  /* --- opening and closing --- */

  const close = () => {
    clearTimeout(timer);
    card?.remove();
    mark?.removeAttribute("aria-expanded");
    card = mark = pointed = undefined;
  };

  const open = async (link, at) => {
    if (mark === link) return;
    close();
    mark = link;
    const parts = await contents(link);
    if (mark !== link || !parts.length) return;
    card = element("span", "hovercard", "");
    card.setAttribute("role", "group");
    card.setAttribute("aria-label", `About “${link.textContent}”`);
    card.append(...parts);
    link.setAttribute("aria-expanded", "true");
    link.after(card);
    place(link, at);
  };

  const place = (link, at) => {
    const lines = [...link.getClientRects()];
    const line = lines.find((each) => at && at.y >= each.top && at.y <= each.bottom) || lines[0];
    const frame = (card.offsetParent || document.body).getBoundingClientRect();
    const header = document.querySelector(".md-header")?.getBoundingClientRect().bottom || 0;
    const fits = line.top - card.offsetHeight - 6 > Math.max(0, header);
    const left = Math.min(line.left, document.documentElement.clientWidth - card.offsetWidth - 12);
    card.style.left = `${Math.max(12, left) - frame.left}px`;
    card.style.top = `${(fits ? line.top - card.offsetHeight - 6 : line.bottom + 6) - frame.top}px`;
  };

  const later = (action, delay) => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };

  const markAt = (target) => (target instanceof Element ? target.closest(MARK) : null);
  const inside = (target) => Boolean(card && target instanceof Node && (card.contains(target) || mark.contains(target)));

  /* Not "pointerover": that also comes when the page moves below a pointer at rest, and nobody asked for a card. */
  document.addEventListener("pointermove", (event) => {
    if (event.pointerType === "touch") return;
    const now = inside(event.target) ? card : markAt(event.target);
    if (now === pointed) return;
    pointed = now;
    if (now && now === card) clearTimeout(timer);
    else if (now) later(() => open(now, { y: event.clientY }), OPEN_AFTER);
    else if (card && !card.contains(document.activeElement)) later(close, CLOSE_AFTER);
    else clearTimeout(timer);
  });

  document.addEventListener("focusin", (event) => {
    const link = markAt(event.target);
    if (link && link.matches(":focus-visible")) open(link);
    else if (!inside(event.target)) close();
  });

  /* The first tap opens the card, the second follows the link. */
  document.addEventListener("click", (event) => {
    const link = markAt(event.target);
    if (link && event.pointerType === "touch" && mark !== link) {
      event.preventDefault();
      open(link, { y: event.clientY });
    } else if (!inside(event.target)) close();
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !card) return;
    const back = card.contains(document.activeElement) && mark;
    if (back) back.focus();
    close();
  });

  /* --- what a link within the page leads to, even where it is folded --- */

  const unfold = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const folded = target && target.closest("details:not([open])");
    if (!folded) return;
    folded.open = true;
    target.scrollIntoView();
  };

  const start = () => {
    unfold();
    for (const time of document.querySelectorAll("a.timex > time[title]")) {
      time.dataset.means = time.title; /* which the card says, and better */
      time.removeAttribute("title");
    }
  };

  addEventListener("hashchange", unfold);
  if (window.document$) window.document$.subscribe(start);
  else start();
})();
