// The form of an annotation: keeps a draft in this browser until it is sealed, filters the moves, adds lines of evidence.
// The page works without it.

const form = document.getElementById("annotation");
const sealed = document.querySelector("[data-sealed]");
const TEXTS = ["begins", "ends", "best", "rationale"];

// a second click on Seal sends nothing; after a step back in the history it may be sent again
let sent = false;

const draft = {
  key: slug => `draft ${slug}`,
  read(slug) {
    try { return JSON.parse(localStorage.getItem(this.key(slug)) ?? "null"); } catch { return null; }
  },
  write(slug, fields) {
    try { localStorage.setItem(this.key(slug), JSON.stringify(fields)); } catch { /* kept for this page only */ }
  },
  forget(slug) {
    try { localStorage.removeItem(this.key(slug)); } catch { /* nothing was kept */ }
  },
};

if (sealed) draft.forget(sealed.dataset.sealed);
if (form) open(form);

function open(form) {
  const slug = form.dataset.draft;
  // a revision starts from what is stored; only a new annotation has a draft
  if (!form.dataset.id) keepDraft(form, slug);
  document.getElementById("filter").addEventListener("input", filter);
  document.getElementById("more").addEventListener("click", addLine);
  form.addEventListener("change", count);
  form.addEventListener("submit", once);
  addEventListener("pageshow", () => { sent = false; });
  form.querySelector(".notice.error")?.focus();
}

function once(event) {
  if (sent) event.preventDefault();
  sent = true;
}

function keepDraft(form, slug) {
  const kept = draft.read(slug);
  const pristine = TEXTS.every(name => form[name].value === "") && !form.querySelector("[name=triggers]:checked");
  if (kept && pristine) {
    putBack(form, kept);
    const notice = document.getElementById("kept");
    notice.hidden = false;
    document.getElementById("discard").addEventListener("click", () => {
      draft.forget(slug);
      location.assign(location.pathname);
    });
  }
  form.addEventListener("input", () => draft.write(slug, fields(form)));
}

function fields(form) {
  const data = new FormData(form);
  return {
    judgement: data.get("judgement"), dyad: data.get("dyad"), confidence: data.get("confidence"),
    begins: data.get("begins"), ends: data.get("ends"), best: data.get("best"), rationale: data.get("rationale"),
    triggers: data.getAll("triggers"), evidence: data.getAll("evidence"), bearing: data.getAll("bearing"),
  };
}

function putBack(form, kept) {
  for (const name of [...TEXTS, "dyad", "confidence", "judgement"]) {
    if (typeof kept[name] === "string") form[name].value = kept[name];
  }
  for (const box of form.querySelectorAll("[name=triggers]")) box.checked = (kept.triggers ?? []).includes(box.value);
  const items = form.querySelectorAll("[name=evidence]");
  const bearings = form.querySelectorAll("[name=bearing]");
  (kept.evidence ?? []).slice(0, items.length).forEach((item, at) => {
    items[at].value = item;
    if (kept.bearing?.[at]) bearings[at].value = kept.bearing[at];
  });
  for (const details of form.querySelectorAll("details")) {
    details.open ||= [...details.querySelectorAll("input")].some(it => it.type === "checkbox" ? it.checked : it.name === "evidence" && it.value !== "");
  }
  count();
}

function filter(event) {
  const wanted = event.target.value.trim().toLowerCase();
  for (const label of form.querySelectorAll(".choose label")) {
    label.hidden = !label.querySelector("input").checked && !label.textContent.toLowerCase().includes(wanted);
  }
}

function count() {
  const chosen = form.querySelectorAll("[name=triggers]:checked").length;
  document.getElementById("chosen").textContent = `${chosen} chosen`;
}

function addLine() {
  const lines = form.querySelectorAll(".evidence .line");
  const last = lines[lines.length - 1];
  const line = last.cloneNode(true);
  const number = lines.length + 1;
  line.querySelector("input").value = "";
  for (const [label, control, words] of [[0, "input", `Item ${number}`], [1, "select", `How item ${number} speaks`]]) {
    const id = `${control === "input" ? "evidence" : "bearing"}-${number}`;
    line.querySelector(control).id = id;
    const name = line.querySelectorAll("label")[label];
    name.htmlFor = id;
    name.textContent = words;
  }
  last.after(line);
  line.querySelector("input").focus();
}
