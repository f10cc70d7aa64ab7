import type { Session } from "../app/session";
import { el } from "../ui/dom";

const kinds = ["alike on both sides", "on one side only", "other boundaries", "another type", "other values"];

/** The kinds of differences of a comparison as switches, each with how many the open document has. */
export class DifferencesPanel {
  readonly element = el("section", { class: "differences", "aria-label": "Differences" });

  constructor(private readonly session: Session) {
    session.on("document", () => this.draw());
    session.on("types", () => this.draw());
    this.draw();
  }

  private draw(): void {
    const { corpus, document, shownDifferences } = this.session;
    const counts = kinds.map(() => 0);
    for (let i = corpus.firsts[document] ?? 0; i < (corpus.firsts[document + 1] ?? 0); i++) counts[corpus.difference(i)]!++;
    const [left, right] = corpus.head.comparison!;
    const focused = this.element.querySelector<HTMLInputElement>("input:focus")?.value;
    this.element.replaceChildren(
      el("h2", {}, "Differences"),
      el("p", { class: "sides" }, el("span", { class: "side-left" }, `left: ${left}`), el("span", { class: "side-right" }, `right: ${right}`)),
      el("ul", {}, ...kinds.map((kind, i) => el("li", {}, el("label", {},
        el("input", {
          type: "checkbox", value: i, ...(shownDifferences.has(i) ? { checked: true } : {}),
          change: () => { shownDifferences.has(i) ? shownDifferences.delete(i) : shownDifferences.add(i); this.session.tell("types"); },
        }),
        el("span", { class: "name" }, kind), el("span", { class: "count" }, counts[i]!.toLocaleString("en")))))));
    if (focused !== undefined) this.element.querySelector<HTMLInputElement>(`input[value="${focused}"]`)?.focus();
  }
}
