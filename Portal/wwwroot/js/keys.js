// Keyboard: none of the single keys fires in a field, with a modifier, or when switched off in the sheet.
const off = () => localStorage.getItem("keys") === "off";
const inField = element => element instanceof Element && element.closest("input, textarea, select, [contenteditable=true], .mud-input") !== null;
const rows = () => [...document.querySelectorAll("main [data-row]")].filter(row => row.offsetParent !== null);

function step(by) {
  const link = document.querySelector(by > 0 ? "[data-step=next]" : "[data-step=previous]");
  if (link) return link.click();
  const all = rows();
  const at = all.findIndex(row => row === document.activeElement || row.contains(document.activeElement));
  all[Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
}

function select() {
  document.activeElement?.closest("tr, [data-row]")?.querySelector("input[type=checkbox]")?.click();
}

function submit(from) {
  const scope = from.closest("form, .mud-dialog, [data-submit]") ?? document.querySelector("main");
  const primary = scope?.querySelector(".btn-primary:not(:disabled)") ?? document.querySelector(".action-bar .btn-primary:not(:disabled)");
  from.blur();
  primary?.click();
}

const single = {
  "/": () => document.getElementById("search")?.focus(),
  "?": () => document.getElementById("keys")?.showModal(),
  j: () => step(1),
  k: () => step(-1),
  n: () => document.querySelector("main [data-key=n]")?.click(),
  x: select,
};

export function startKeys(closeMenus) {
  let going = 0;
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") closeMenus();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target instanceof HTMLElement) return submit(event.target);
    if (off() || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || inField(event.target) || document.querySelector("dialog[open], .mud-dialog")) return;
    if (event.timeStamp - going < 1500) {
      going = 0;
      const link = document.querySelector(`.side [data-go="${CSS.escape(event.key)}"]`);
      if (link) { event.preventDefault(); link.click(); }
      return;
    }
    if (event.key === "g") { going = event.timeStamp; return; }
    const act = single[event.key];
    if (act) { event.preventDefault(); act(); }
  });
  document.addEventListener("change", event => {
    if (event.target.matches?.("[data-keys-switch]")) localStorage.setItem("keys", event.target.checked ? "on" : "off");
  });
  const toggle = document.querySelector("[data-keys-switch]");
  if (toggle) toggle.checked = !off();
}
