// What every page shares: theme, keyboard shortcuts, the spoken line, copying, dialogs. Every page works without it.

const stored = {
  get(key) {
    try { return localStorage.getItem(key); } catch { return null; }
  },
  set(key, value) {
    try { value === null ? localStorage.removeItem(key) : localStorage.setItem(key, value); } catch { /* kept for this page only */ }
  },
};

/** Says a sentence to those who listen to the page. */
export function say(sentence) {
  const line = document.getElementById("live");
  if (line) line.textContent = sentence;
}

// --- theme: automatic, light, dark

const THEMES = ["auto", "light", "dark"];
const ICONS = { auto: "monitor", light: "sun", dark: "moon" };

function theme() {
  return document.documentElement.dataset.theme ?? "auto";
}

function showTheme(button) {
  const name = theme();
  const use = button.querySelector("use");
  use.setAttribute("href", use.getAttribute("href").replace(/#.*/, `#${ICONS[name]}`));
  button.querySelector("[data-name]").textContent = name;
}

function nextTheme(button) {
  const next = THEMES[(THEMES.indexOf(theme()) + 1) % THEMES.length];
  if (next === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next;
  stored.set("theme", next === "auto" ? null : next);
  showTheme(button);
  say(`Theme: ${next}`);
}

// --- keyboard shortcuts: single keys, which can be switched off (WCAG 2.1.4)

const shortcuts = [];
let shortcutsOn = stored.get("shortcuts") !== "off";

/** Whether single-key shortcuts are on; a reader may switch them off on the page of shortcuts. */
export function shortcutsAreOn() {
  return shortcutsOn;
}

/**
 * Calls `run` when the key is pressed outside form fields. `key` is what the key prints; `code` its place on the
 * keyboard, for keys that some layouts reach only with AltGr: `shortcut({ key: "[", code: "BracketLeft" }, run)`.
 */
export function shortcut({ key, code }, run) {
  shortcuts.push({ key, code, run });
}

function typing(target) {
  return target.closest("input:not([type=range], [type=checkbox], [type=radio]), textarea, select, [contenteditable]");
}

function onKey(event) {
  if (!shortcutsOn || event.defaultPrevented || event.isComposing || typing(event.target)) return;
  const altGr = event.getModifierState("AltGraph");
  if (!altGr && (event.ctrlKey || event.metaKey || event.altKey)) return;
  if (document.querySelector("dialog[open]")) return;
  const wanted = shortcuts.find(s => s.key === event.key || (s.code && s.code === event.code && !altGr && !event.shiftKey));
  if (!wanted) return;
  if (event.key === " " && event.target.closest("button, a[href], summary, input")) return;
  event.preventDefault();
  wanted.run(event);
}

function setShortcuts(on) {
  shortcutsOn = on;
  stored.set("shortcuts", on ? null : "off");
  showSwitches();
  say(on ? "Single-key shortcuts are on" : "Single-key shortcuts are off");
}

function showSwitches() {
  for (const box of document.querySelectorAll("[data-shortcuts]")) box.checked = shortcutsOn;
}

async function showKeys() {
  const link = document.querySelector("a[data-keys]");
  let dialog = document.getElementById("keys-dialog");
  if (!dialog) {
    const answer = await fetch(link.href);
    if (!answer.ok) return location.assign(link.href);
    const list = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("keys");
    dialog = document.createElement("dialog");
    dialog.id = "keys-dialog";
    dialog.setAttribute("aria-labelledby", "keys-title");
    const title = Object.assign(document.createElement("h2"), { id: "keys-title", textContent: "Keyboard shortcuts" });
    const close = Object.assign(document.createElement("button"), { type: "button", className: "close", textContent: "Close" });
    close.dataset.close = "";
    list.removeAttribute("id");
    dialog.append(close, title, list);
    document.body.append(dialog);
    showSwitches();
  }
  dialog.showModal();
}

// --- one listener for the small things that markup asks for by data attributes

document.addEventListener("click", event => {
  const target = event.target.closest("[data-theme-switch], [data-copy], [data-open], [data-close], a[data-keys]");
  if (!target) return;
  if (target.matches("[data-theme-switch]")) nextTheme(target);
  if (target.matches("[data-copy]")) copy(target);
  if (target.matches("[data-open]")) document.getElementById(target.dataset.open)?.showModal();
  if (target.matches("[data-close]")) target.closest("dialog")?.close();
  if (target.matches("a[data-keys]") && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    showKeys();
  }
});

document.addEventListener("change", event => {
  if (event.target.matches("[data-shortcuts]")) setShortcuts(event.target.checked);
  if (event.target.matches("[data-submit-on-change]")) event.target.form.requestSubmit();
});

async function copy(button) {
  const from = document.getElementById(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(from.value ?? from.textContent.trim());
    say("Copied");
  } catch {
    getSelection().selectAllChildren(from);
    say("Selected: copy it with your keyboard");
  }
}

document.addEventListener("keydown", onKey);
for (const button of document.querySelectorAll("[data-theme-switch]")) showTheme(button);
showSwitches();
shortcut({ key: "?" }, showKeys);
if (document.querySelector("input[type=search]")) shortcut({ key: "/" }, () => document.querySelector("input[type=search]").focus());
