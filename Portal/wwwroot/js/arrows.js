// Arrow keys inside a matrix: its rows are [role=row], what can be reached in them are links and [data-cell].
const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

export function startArrows() {
  document.addEventListener("keydown", event => {
    const step = steps[event.key];
    const matrix = event.target instanceof Element ? event.target.closest("[data-arrows]") : null;
    if (!step || !matrix || event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = [...matrix.querySelectorAll("[role=row]")].map(row => [...row.querySelectorAll("a, [data-cell]")]).filter(row => row.length > 0);
    const row = rows.findIndex(cells => cells.includes(event.target));
    if (row < 0) return;
    event.preventDefault();
    const column = rows[row].indexOf(event.target) + step[1];
    const to = rows[Math.min(rows.length - 1, Math.max(0, row + step[0]))];
    to[Math.min(to.length - 1, Math.max(0, column))].focus();
  });
}
