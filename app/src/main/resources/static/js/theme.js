// Runs before the first paint, so that a chosen theme never flashes: marks that scripts run, sets the theme.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    const chosen = localStorage.getItem("theme");
    if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;
  } catch {
    // storage is closed to us: the system's theme it is
  }
})();
