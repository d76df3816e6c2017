// Works without the circuit: brings the next item into view, saves texts while they are typed, and repeats what the server has not confirmed.
const typingPauseMs = 900;
const unconfirmedMs = 4000;
const roots = new WeakMap();

const smooth = () => matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
const chosen = item => [...item.querySelectorAll("input:checked")].map(input => input.value).join("\n");
// Fields of an item whose state the server does not have: the chosen radio, or every box that differs.
const unsaved = item => {
  const saved = item.dataset.saved.split("\n");
  return [...item.querySelectorAll("input[type=radio]:checked, input[type=checkbox]")].filter(input => input.type === "radio" || input.checked !== saved.includes(input.value));
};
const tell = field => field.dispatchEvent(new Event("change", { bubbles: true }));

function goTo(item) {
  item.scrollIntoView({ block: "start", behavior: smooth() });
  item.querySelector(".finding textarea, input")?.focus({ preventScroll: true });
}

export function attach(root) {
  const stop = new AbortController();
  const listen = (target, name, handler) => target.addEventListener(name, handler, { signal: stop.signal });
  const since = new Map();
  let offline = false;
  let timer = 0;
  let typing = 0;

  const unconfirmed = () => [
    ...[...root.querySelectorAll("[data-item]")].filter(item => item.querySelector("input[name]") && chosen(item) !== item.dataset.saved && unsaved(item).length > 0)
      .map(item => ({ mark: item, fields: unsaved(item) })),
    ...[...root.querySelectorAll("[data-draft]")].filter(area => area.value !== area.dataset.saved)
      .map(area => ({ mark: area, fields: [area], refused: area.getAttribute("aria-invalid") === "true" })),
  ];

  function look() {
    const now = performance.now();
    const open = unconfirmed();
    const marks = new Set(open.map(each => each.mark));
    for (const mark of since.keys()) {
      if (!marks.has(mark)) {
        since.delete(mark);
        delete mark.dataset.waiting;
      }
    }
    for (const { mark, fields, refused } of open) {
      if (!since.has(mark)) since.set(mark, now);
      const waited = now - since.get(mark) > unconfirmedMs;
      if (!waited && !offline) continue;
      mark.dataset.waiting = "";
      if (!offline && waited && !refused && !fields.includes(document.activeElement?.closest("[data-draft]"))) {
        since.set(mark, now);
        fields.forEach(tell);
      }
    }
    root.toggleAttribute("data-waiting", root.querySelector("[data-waiting]") !== null);
  }

  listen(root, "change", event => {
    const item = event.target.closest("[data-item]");
    if (event.isTrusted && item && event.target.matches("input[type=radio]") && event.target.value !== "Problem") {
      item.nextElementSibling?.scrollIntoView({ block: "nearest", behavior: smooth() });
    }
    look();
  });
  listen(root, "input", event => {
    if (!event.target.matches("[data-draft]")) return;
    clearTimeout(typing);
    typing = setTimeout(() => tell(event.target), typingPauseMs);
  });
  listen(root, "click", event => {
    const jump = event.target.closest("[data-jump]");
    const item = jump && root.querySelector(`[data-item="${CSS.escape(jump.dataset.jump)}"]`);
    if (item) goTo(item);
  });
  const modal = document.getElementById("components-reconnect-modal");
  if (modal) {
    listen(modal, "components-reconnect-state-changed", event => {
      offline = event.detail.state !== "hide";
      if (!offline) for (const mark of since.keys()) since.set(mark, -unconfirmedMs);
      look();
    });
  }
  timer = setInterval(look, 1000);
  roots.set(root, () => { stop.abort(); clearInterval(timer); clearTimeout(typing); });
}

export function showFault(root) {
  root.querySelector(".effort .alert")?.scrollIntoView({ block: "center", behavior: smooth() });
}

export function detach(root) {
  roots.get(root)?.();
  roots.delete(root);
}
