// Files: sent one after the other over plain HTTP, each with a line that says how far it is; the page hears when one has arrived.
const megabyte = 1024 * 1024;

function lineFor(box, name) {
  const line = document.createElement("li");
  const label = document.createElement("span");
  const state = document.createElement("span");
  label.textContent = name;
  line.append(label, state);
  box.querySelector("[data-upload-lines]").append(line);
  return {
    say(text, isError = false) {
      state.textContent = text;
      line.classList.toggle("upload-error", isError);
    },
    offer(again) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "link";
      button.textContent = "再传一次";
      button.addEventListener("click", () => { line.remove(); again(); });
      line.append(button);
    },
    done: () => line.remove(),
  };
}

function send(box, file) {
  const line = lineFor(box, file.name);
  const max = Number(box.dataset.maxBytes);
  if (file.size > max) {
    line.say(`超过 ${Math.floor(max / megabyte)} MB，没有上传`, true);
    return Promise.resolve();
  }
  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    const fail = (text, again) => {
      line.say(text, true);
      if (again) line.offer(() => send(box, file));
      resolve();
    };
    request.open("POST", box.dataset.upload);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("RequestVerificationToken", box.querySelector("input[name=__RequestVerificationToken]")?.value ?? "");
    request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
    if (box.dataset.health) request.setRequestHeader("X-File-Health", "1");
    if (box.dataset.consent) request.setRequestHeader("X-File-Consent", "1");
    request.responseType = "json";
    request.upload.addEventListener("progress", event => line.say(event.loaded < event.total ? `${Math.floor(event.loaded / event.total * 100)}%` : "正在检查"));
    request.addEventListener("load", () => {
      if (request.status === 200) {
        line.done();
        box.querySelector("[data-uploaded]").click();
        resolve();
      } else {
        fail(request.response?.message ?? "没有传上去，请刷新页面后再传", !request.response?.message);
      }
    });
    request.addEventListener("error", () => fail("网络断了，没有传上去", true));
    line.say("准备上传");
    request.send(file);
  });
}

async function sendAll(box, files) {
  for (const file of files) await send(box, file);
}

export function startUploads() {
  document.addEventListener("change", event => {
    const box = event.target.type === "file" ? event.target.closest("[data-upload]") : null;
    if (!box) return;
    const files = [...event.target.files];
    event.target.value = "";
    sendAll(box, files);
  });
}
