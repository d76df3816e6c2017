// Everything small that must work without the circuit: keys, sheets, theme, copy, live counters, offline bar.
import { startArrows } from "./arrows.js";
import { startKeys } from "./keys.js";
import { startOffline } from "./offline.js";
import { startUploads } from "./upload.js";

const closest = (event, selector) => event.target instanceof Element ? event.target.closest(selector) : null;

function setTheme(theme) {
  document.cookie = `theme=${theme}; path=/; max-age=${theme ? 31536000 : 0}; samesite=lax`;
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  for (const button of document.querySelectorAll("[data-theme-set]")) {
    button.setAttribute("aria-pressed", String(button.dataset.themeSet === theme));
  }
}

function closeMenus(except) {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (menu !== except) menu.open = false;
  }
}

document.addEventListener("click", async event => {
  closeMenus(closest(event, "details.menu"));
  const opener = closest(event, "[data-open]");
  if (opener) {
    closeMenus();
    opener.closest("dialog")?.close();
    document.getElementById(opener.dataset.open)?.showModal();
    return;
  }
  const theme = closest(event, "[data-theme-set]");
  if (theme) setTheme(theme.dataset.themeSet);
  if (closest(event, "[data-close]") || closest(event, "dialog.sheet a[href]") || event.target instanceof HTMLDialogElement) {
    event.target.closest("dialog")?.close();
  }
  if (closest(event, ".menu-pop a[href], .menu-pop [data-chosen]")) closeMenus();
  closest(event, "[data-pick]")?.parentElement.querySelector("input[type=date]")?.showPicker();
  const copy = closest(event, "[data-copy]");
  if (copy && navigator.clipboard) {
    await navigator.clipboard.writeText(copy.dataset.copy);
    const label = copy.getAttribute("aria-label");
    copy.setAttribute("aria-label", "已复制");
    copy.classList.add("changed");
    setTimeout(() => { copy.setAttribute("aria-label", label); copy.classList.remove("changed"); }, 2000);
  }
});

// The circuit hears of a text only when the field is left; the counter must not wait for that.
// A form that colleagues see being written says now and then that it is still typed in; whole texts are not sent for that.
let written = 0;
document.addEventListener("input", event => {
  if (closest(event, "[data-writing]") && Date.now() - written > 15000) {
    written = Date.now();
    event.target.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
  }
});

document.addEventListener("input", event => {
  const max = Number(event.target.dataset?.max);
  const counter = max ? event.target.closest(".field")?.querySelector(".field-count") : null;
  if (!counter) return;
  const length = event.target.value.length;
  counter.dataset.count = `${length} / ${max} 字`;
  if (length > max) counter.dataset.over = "";
  else delete counter.dataset.over;
});

// A chosen file is named in the page's own words, and one that is too large is refused before it is sent.
document.addEventListener("change", event => {
  const max = Number(event.target.dataset?.maxBytes);
  if (!max || !event.target.files) return;
  const files = [...event.target.files];
  const name = event.target.closest(".field")?.querySelector("[data-file-name]");
  if (name) name.textContent = files.map(file => file.name).join("、") || "还没有选择";
  event.target.setCustomValidity(files.some(file => file.size > max) ? event.target.dataset.tooLarge : "");
  event.target.reportValidity();
});

// A refused form answers by marking its fields. When the pressed button is done, the first marked one is brought into sight, also when it was marked before.
let pressed = null;
document.addEventListener("click", event => { pressed = closest(event, "button.btn-primary"); }, true);
document.addEventListener("input", () => { pressed = null; }, true);
new MutationObserver(changes => {
  if (!pressed || changes.every(change => change.target !== pressed)) return;
  pressed = null;
  const first = document.querySelector("main [aria-invalid=true]");
  first?.focus({ preventScroll: true });
  first?.scrollIntoView({ block: "center" });
}).observe(document.documentElement, { subtree: true, attributes: true, attributeFilter: ["data-done"] });

startKeys(closeMenus);
startArrows();
startUploads();
startOffline(document.getElementById("components-reconnect-modal"));
