import { decompress, type Payload } from "../data/payload";
import { el } from "../ui/dom";

/** Shows each new state of a corpus that is served while somebody edits it. */
export function followEdits(show: (payload: Payload) => void): void {
  const notice = el("p", { class: "notice", role: "status", hidden: true });
  document.body.append(notice);
  const tell = (text: string): void => {
    notice.textContent = text;
    notice.hidden = text === "";
  };
  const events = new EventSource("events");
  events.addEventListener("change", () => {
    void fetch("data").then(async response => {
      if (!response.ok || response.body === null) throw new Error(response.statusText);
      show(await decompress(response.body));
      tell("");
    }).catch((error: unknown) => tell(`The new state could not be shown: ${String(error)}`));
  });
  events.addEventListener("trouble", event => tell((event as MessageEvent<string>).data));
  events.addEventListener("error", () => tell("The server has gone. What is shown is the last state."));
  events.addEventListener("open", () => tell(""));
}
