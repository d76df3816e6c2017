// A quiet bar instead of Blazor's modal: shown after 3 s, retries by itself, reloads when the circuit is gone.
const quietMs = 3000;
const retryMs = 5000;

export function startOffline(bar) {
  if (!bar) return;
  let showing = 0;
  let retrying = 0;

  const show = () => { showing ||= setTimeout(() => bar.classList.add("offline"), quietMs); };
  const hide = () => {
    clearTimeout(showing);
    clearInterval(retrying);
    showing = retrying = 0;
    bar.classList.remove("offline");
  };

  async function comeBack() {
    try {
      if (await Blazor.reconnect() || await Blazor.resumeCircuit()) hide();
      else location.reload();
    } catch {
      show();
    }
  }

  bar.addEventListener("components-reconnect-state-changed", event => {
    switch (event.detail.state) {
      case "hide": return hide();
      case "rejected": return location.reload();
      case "failed":
      case "resume-failed":
      case "paused":
        show();
        retrying ||= setInterval(comeBack, retryMs);
        return;
      default: return show();
    }
  });
  window.addEventListener("online", () => { if (retrying) comeBack(); });
}
