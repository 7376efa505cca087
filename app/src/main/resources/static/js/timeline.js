// The case page under the hand: drag to an hour, step, play, mark a span. The server drew the first view and draws
// every view that is asked for; in between, cursor, hatch, marks and values follow from the step table in the page.
import { say, shortcut } from "./base.js";

const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
const MINUTE = 60000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
let steps = JSON.parse($("#steps").textContent);
const scrub = $("#scrub");
const url = new URL(location.href);

// --- time as the case reads it: the offset of its clock is read off the page's own two forms of the hour

const typed = () => $("#at").value;
// the slider stands on whole hours, a move may not: the exact hour is kept beside it
let now = Number(scrub.dataset.at);
const offset = Date.parse(`${typed()}Z`) - Math.floor(now / MINUTE) * MINUTE;
const asTyped = ms => new Date(ms + offset).toISOString().slice(0, 16);
const written = (ms, form) => {
  const date = new Date(ms + offset);
  const part = field => date.toLocaleString("en-GB", { timeZone: "UTC", ...field });
  return form.map(field => typeof field === "string" ? field : part(field)).join("");
};
const CLOCK = { hour: "2-digit", minute: "2-digit" };
const full = ms => written(ms, [{ weekday: "short" }, " ", { day: "numeric" }, " ", { month: "long" }, " ", { year: "numeric" }, ", ", CLOCK]);
const brief = ms => written(ms, [{ day: "numeric" }, " ", { month: "short" }, ", ", CLOCK]);

// --- values in closed form, as the record has them

function valueAt(series, ms) {
  let last = null;
  for (const step of series.steps) { if (step[0] > ms) break; last = step; }
  if (!last) return null;
  const kept = 2 ** (-(ms - last[0]) / DAY / series.halfLife);
  return 100 / (1 + Math.exp(-(series.mu + (last[1] - series.mu) * kept)));
}
const CUTS = [5, 20, 40, 60, 80, 95];
const rank = value => CUTS.filter(cut => value >= cut).length;

function follow(ms) {
  now = ms;
  const time = $("#now");
  time.textContent = full(ms);
  time.dateTime = new Date(ms).toISOString();
  $("#matrix-when").textContent = brief(ms);
  $("#at").value = asTyped(ms);
  scrub.setAttribute("aria-valuetext", full(ms));
  for (const svg of $$(".figure-svg, .overview-svg")) moveCursor(svg, ms);
  for (const lane of $$(".figure-svg .lane")) {
    const stems = $$(".stem", lane);
    $$(".move", lane).forEach((mark, k) => stand(mark, stems[k], ms));
  }
  for (const pile of $$(".figure-svg .more")) pile.classList.toggle("future", Number(pile.dataset.t) > ms);
  for (const series of steps.series) cell(series, ms);
}

function moveCursor(svg, ms) {
  const scaled = $(".overview", svg) ?? svg;
  const { x0, x1, t0, t1 } = scaled.dataset;
  const at = Number(x0) + (ms - t0) / (t1 - t0) * (x1 - x0);
  const x = Math.min(Math.max(at, Number(x0)), Number(x1));
  for (const line of $$("line.cursor", svg)) { line.setAttribute("x1", x); line.setAttribute("x2", x); }
  for (const rect of $$("clipPath.past rect", svg)) rect.setAttribute("width", Math.max(0, x - x0));
  for (const rect of $$("clipPath.next rect, rect.veil, .veil rect", svg)) { rect.setAttribute("x", x); rect.setAttribute("width", Math.max(0, x1 - x)); }
}

function stand(mark, stem, ms) {
  const future = Number(mark.dataset.t) > ms;
  const learned = mark.dataset.learned;
  const unknown = !future && learned !== undefined && (learned === "never" || Number(learned) > ms);
  for (const part of [mark, stem]) {
    part.classList.toggle("future", future);
    part.classList.toggle("unknown", unknown);
  }
}

function cell(series, ms) {
  const at = $(`#matrix td[data-pair="${series.observer}>${series.target}"]`);
  if (!at) return;
  const value = valueAt(series, ms);
  const shown = $(".v", at);
  if (value === null || !shown) return;
  at.className = `c${rank(value)}`;
  shown.textContent = Math.round(value);
}

// --- the address is written, and the server asked, when the hand lets go

let asked = 0;
async function settle(ms, more = {}) {
  url.searchParams.set("at", asTyped(ms));
  for (const [name, value] of Object.entries(more)) value ? url.searchParams.set(name, value) : url.searchParams.delete(name);
  url.hash = "";
  history.replaceState(null, "", url.href.replaceAll("%3A", ":"));
  const mine = ++asked;
  const answer = await fetch(url);
  if (!answer.ok || mine !== asked) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (mine !== asked) return;
  renew(page);
}

function renew(page) {
  const focused = document.activeElement?.dataset?.id;
  for (const fit of ["fit-wide", "fit-medium", "fit-narrow"]) {
    $$(`#figure .${fit}`).forEach((old, k) => old.replaceChildren(...$$(`#figure .${fit}`, page)[k].childNodes));
  }
  for (const part of ["#aside", ".hidden-count", "#cite", "#day", "#annotate"]) {
    const fresh = $(part, page);
    if (fresh && $(part)) $(part).replaceWith(fresh);
  }
  for (const id of ["step-back", "step-on"]) $(`#${id}`).replaceWith($(`#${id}`, page));
  steps = JSON.parse($("#steps", page).textContent);
  rove();
  if (focused) visible(focused)?.focus({ preventScroll: true });
  if ($("#card article")) $("#card").classList.add("open");
}

scrub.addEventListener("input", () => follow(Number(scrub.value)));
scrub.addEventListener("change", () => { say(full(now)); settle(now); });

function goTo(ms, more) {
  const at = Math.min(Math.max(ms, Number(scrub.min)), Number(scrub.max));
  scrub.value = at;
  follow(at);
  return settle(at, more);
}

// --- moves: open one, walk among them

const shown = () => $$("#figure .figure-svg").find(svg => svg.getClientRects().length > 0);
const marks = () => $$(".move", shown());
const visible = id => marks().find(mark => mark.dataset.id === id);

function rove() {
  for (const svg of $$(".figure-svg")) $$(".move, .more", svg).forEach((mark, k) => { mark.tabIndex = k === 0 || mark.classList.contains("on") ? 0 : -1; });
}

function step(direction) {
  const all = marks().map(mark => [Number(mark.dataset.t), mark]).sort((a, b) => a[0] - b[0]);
  const next = direction > 0 ? all.find(([t]) => t > now) : all.findLast(([t]) => t < now);
  if (!next) return say(direction > 0 ? "No later move in this period" : "No earlier move in this period");
  say(next[1].getAttribute("aria-label"));
  return goTo(next[0], { move: next[1].dataset.id });
}

document.addEventListener("click", event => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  const mark = event.target.closest(".figure-svg .move, #hidden-h ~ ul a, #hidden-h ~ details a");
  const stepLink = event.target.closest("#step-back, #step-on");
  if (event.target.closest("[data-close]")) { event.preventDefault(); return settle(now, { move: "" }); }
  if (stepLink) { event.preventDefault(); return step(stepLink.id === "step-on" ? 1 : -1); }
  if (!mark) return;
  const link = new URL(mark.href.baseVal ?? mark.href, location.href);
  if (mark.closest(".closed") && mark.classList.contains("future")) { event.preventDefault(); return; }
  event.preventDefault();
  settle(now, { move: link.searchParams.get("move") });
});

document.addEventListener("keydown", event => {
  const mark = event.target.closest?.(".figure-svg .move");
  if (!mark || !event.key.startsWith("Arrow")) return;
  event.preventDefault();
  const lane = mark.closest(".lane");
  const mine = $$(".move", lane).sort((a, b) => a.dataset.t - b.dataset.t);
  let next;
  if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
    next = mine[mine.indexOf(mark) + (event.key === "ArrowRight" ? 1 : -1)];
  } else {
    const lanes = [...new Set(marks().map(it => it.closest(".lane")))];
    const other = lanes[lanes.indexOf(lane) + (event.key === "ArrowDown" ? 1 : -1)];
    next = other && $$(".move", other).sort((a, b) => Math.abs(a.dataset.t - mark.dataset.t) - Math.abs(b.dataset.t - mark.dataset.t))[0];
  }
  if (!next) return;
  mark.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
});

// --- play

let timer = null;
function play() {
  const button = $("#play");
  if (timer) {
    clearInterval(timer);
    timer = null;
    settle(now);
  } else {
    if (now >= Number(scrub.max)) now = Number(scrub.min);
    const pace = matchMedia("(prefers-reduced-motion: reduce)").matches ? 900 : 160;
    timer = setInterval(() => {
      const next = now + 3 * HOUR;
      if (next > Number(scrub.max)) return play();
      scrub.value = next;
      follow(next);
    }, pace);
  }
  button.setAttribute("aria-pressed", String(timer !== null));
  $("span", button).textContent = timer ? "Pause" : "Play";
}
$("#play").addEventListener("click", play);

// --- marking a span: by dragging, or by keys; the form opens with it

let span = null;
const ends = [$("#span-from"), $("#span-to")];
for (const [k, end] of ends.entries()) {
  end.addEventListener("input", () => {
    // an end that is pushed past the other takes it along
    if (Number(ends[0].value) > Number(ends[1].value)) ends[1 - k].value = end.value;
    mark(Number(ends[0].value), Number(ends[1].value));
  });
}
function mark(from, to) {
  span = [Math.min(from, to), Math.max(from, to)];
  for (const svg of $$(".figure-svg")) {
    const { x0, x1, t0, t1 } = svg.dataset;
    const x = ms => Math.min(Math.max(Number(x0) + (ms - t0) / (t1 - t0) * (x1 - x0), Number(x0)), Number(x1));
    for (const rect of $$("rect.sel", svg)) { rect.setAttribute("x", x(span[0])); rect.setAttribute("width", Math.max(0, x(span[1]) - x(span[0]))); }
  }
  const link = new URL($("#annotate").href);
  link.searchParams.set("sel", `${asTyped(span[0])}..${asTyped(span[1])}`);
  $("#annotate").href = link.href;
  [ends[0].value, ends[1].value] = span;
  for (const end of ends) end.setAttribute("aria-valuetext", full(Number(end.value)));
  say(`Marked ${brief(span[0])} to ${brief(span[1])}. Press a, or Mark where it began, to write it down.`);
}

const timeAt = (svg, clientX) => {
  const box = svg.getBoundingClientRect();
  const { x0, x1, t0, t1 } = svg.dataset;
  const x = (clientX - box.left) / box.width * svg.viewBox.baseVal.width;
  const ms = Number(t0) + (x - x0) / (x1 - x0) * (t1 - t0);
  return Math.round(Math.min(Math.max(ms, Number(t0)), Number(t1)) / HOUR) * HOUR;
};
let drag = null;
let dragged = false;
const figure = $("#figure");
figure.addEventListener("pointerdown", event => {
  const svg = event.target.closest(".figure-svg");
  if (!svg || event.button) return;
  drag = { svg, x: event.clientX, at: timeAt(svg, event.clientX), on: false, link: event.target.closest("a") !== null };
});
figure.addEventListener("pointermove", event => {
  if (!drag) return;
  if (Math.abs(event.clientX - drag.x) > 5) drag.on = true;
  if (drag.on) mark(drag.at, timeAt(drag.svg, event.clientX));
});
addEventListener("pointerup", () => {
  dragged = Boolean(drag?.on);
  if (dragged) location.assign($("#annotate").href);
  else if (drag && !drag.link) goTo(drag.at);
  drag = null;
});
figure.addEventListener("dragstart", event => event.preventDefault());
// a drag that ends on the move where it began is no click on it
figure.addEventListener("click", event => {
  if (dragged) { event.preventDefault(); event.stopPropagation(); }
  dragged = false;
}, true);

// a finger that scrolls the page marks nothing
addEventListener("pointercancel", () => { drag = null; });

// --- keys

shortcut({ key: "," }, () => step(-1));
shortcut({ key: "." }, () => step(1));
shortcut({ key: " " }, play);
shortcut({ key: "a" }, () => location.assign($("#annotate").href));
shortcut({ key: "[", code: "BracketLeft" }, () => mark(now, span && span[1] > now ? span[1] : now + DAY));
shortcut({ key: "]", code: "BracketRight" }, () => mark(span && span[0] < now ? span[0] : now - DAY, now));
shortcut({ key: "v" }, () => {
  const select = $("#as");
  select.selectedIndex = (select.selectedIndex + 1) % select.options.length;
  select.form.requestSubmit();
});
document.addEventListener("keydown", event => {
  if (event.key !== "Escape" || document.querySelector("dialog[open]")) return;
  span = null;
  for (const rect of $$("rect.sel")) rect.setAttribute("width", 0);
  if (url.searchParams.has("move")) settle(now, { move: "" });
});

rove();
