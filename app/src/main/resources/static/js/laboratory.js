// The sliders show their value while they move; once let go, the results are fetched and the address follows.
const form = document.getElementById("lab-form");
const results = document.getElementById("lab-results");
let asked = 0;
let waiting;

form?.addEventListener("input", event => {
  const output = event.target.parentElement.querySelector("output");
  if (output) output.textContent = String(Math.round(event.target.value * 10000) / 10000).replace("-", "−");
});

form?.addEventListener("change", event => {
  if (event.target.type !== "range") return;
  clearTimeout(waiting);
  waiting = setTimeout(show, 250);
});

async function show() {
  const mine = ++asked;
  const address = "?" + new URLSearchParams(new FormData(form));
  results.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(address);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (mine !== asked) return;
    const fresh = page.getElementById("lab-results");
    if (!fresh) { form.submit(); return; }
    results.replaceChildren(...fresh.childNodes);
    history.replaceState(null, "", address);
  } catch {
    form.submit();
  } finally {
    results.removeAttribute("aria-busy");
  }
}
