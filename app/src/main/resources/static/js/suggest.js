// Fetches what an input suggests when it is first entered; without this, its words are looked up on saving.
const asked = new Set();

document.addEventListener("focusin", async ({ target }) => {
  const list = target.list;
  if (!list?.dataset.from || asked.has(list)) return;
  asked.add(list);
  const answer = await fetch(list.dataset.from);
  if (!answer.ok) return;
  const names = await answer.json();
  list.replaceChildren(...names.map((value) => Object.assign(document.createElement("option"), { value })));
});
