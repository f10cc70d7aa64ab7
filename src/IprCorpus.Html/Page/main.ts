import { App } from "./app/app";
import { followEdits } from "./app/live";
import { Corpus } from "./data/corpus";
import { readPage, type Payload } from "./data/payload";

/** Shows a corpus, and keeps what was open if another state of it was shown before. */
function show(payload: Payload, before: App | null): App {
  const app = new App(new Corpus(payload));
  const place = before?.leave() ?? null;
  document.querySelector("main")!.replaceChildren(app.element);
  app.start(before, place);
  return app;
}

async function start(): Promise<void> {
  const data = document.getElementById("data")!;
  const payload = await readPage(data.textContent);
  data.remove();
  performance.mark("data-ready");
  let app = show(payload, null);
  performance.measure("first-screen", "data-ready");
  if (payload.head.live) followEdits(next => app = show(next, app));
}

start().catch((error: unknown) => {
  document.querySelector("main")!.textContent = `This page could not be shown: ${String(error)}`;
  throw error;
});
