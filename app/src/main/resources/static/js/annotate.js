// Keeps a draft in this browser until it is sealed, and filters the list of moves.
const form = document.getElementById("annotation");
const key = `draft ${form.dataset.draft} ${form.action}`;
const fields = ["begins", "ends", "best", "rationale"];

try {
  const kept = JSON.parse(localStorage.getItem(key) ?? "null");
  if (kept) for (const name of fields) if (!form[name].value) form[name].value = kept[name] ?? "";
} catch { /* nothing was kept */ }

form.addEventListener("input", () => {
  try {
    localStorage.setItem(key, JSON.stringify(Object.fromEntries(fields.map(name => [name, form[name].value]))));
  } catch { /* kept for this page only */ }
});
form.addEventListener("submit", () => { try { localStorage.removeItem(key); } catch { /* nothing to remove */ } });

document.getElementById("filter").addEventListener("input", event => {
  const wanted = event.target.value.toLowerCase();
  for (const label of form.querySelectorAll(".choose label")) {
    label.hidden = !label.querySelector("input").checked && !label.textContent.toLowerCase().includes(wanted);
  }
});
