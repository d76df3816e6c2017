// Drags rows by their handle, with a mouse, pen or finger; the server moves them.
const roots = new WeakMap();

function placeAt(list, row, y) {
  const others = [...list.querySelectorAll(":scope > [data-key]")].filter(each => each !== row);
  const next = others.findIndex(each => {
    const box = each.getBoundingClientRect();
    return y < box.top + box.height / 2;
  });
  return { place: next < 0 ? others.length : next, before: next < 0 ? null : others[next], last: others.at(-1) };
}

function mark(drag, to) {
  drag.marked?.removeAttribute("data-drop");
  drag.marked = to?.before ?? to?.last;
  drag.marked?.setAttribute("data-drop", to.before ? "before" : "after");
}

export function attach(root, editor) {
  const stop = new AbortController();
  const listen = (name, handler) => root.addEventListener(name, handler, { signal: stop.signal });
  let drag = null;

  const end = drop => {
    if (!drag) {
      return;
    }
    const { row, to, from } = drag;
    mark(drag, null);
    row.removeAttribute("data-dragged");
    drag = null;
    if (drop && to && to.place !== from) {
      editor.invokeMethodAsync("DropAsync", row.dataset.key, to.place);
    }
  };

  listen("pointerdown", event => {
    const handle = event.target.closest("[data-handle]");
    if (!handle || event.button !== 0) {
      return;
    }
    const row = handle.closest("[data-key]");
    const list = row.parentElement;
    drag = { row, list, to: null, marked: null, from: [...list.querySelectorAll(":scope > [data-key]")].indexOf(row) };
    row.setAttribute("data-dragged", "");
    handle.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  listen("pointermove", event => {
    if (drag) {
      drag.to = placeAt(drag.list, drag.row, event.clientY);
      mark(drag, drag.to);
      if (event.clientY < 80) {
        scrollBy(0, -12);
      } else if (event.clientY > innerHeight - 80) {
        scrollBy(0, 12);
      }
    }
  });
  listen("pointerup", () => end(true));
  listen("pointercancel", () => end(false));
  addEventListener("keydown", event => event.key === "Escape" && end(false), { signal: stop.signal });
  roots.set(root, stop);
}

export function detach(root) {
  roots.get(root)?.abort();
  roots.delete(root);
}
