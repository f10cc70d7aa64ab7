import type { Session } from "../app/session";
import { el, hued } from "../ui/dom";

/** The types of annotations as switches, each with its colour and how many the open document has. */
export class TypesPanel {
  readonly element: HTMLElement;
  private readonly list = el("ul");

  constructor(private readonly session: Session) {
    this.element = el("section", { class: "types", "aria-label": "Types of annotations" },
      el("h2", {}, "Types", el("span", { class: "all" },
        el("button", { type: "button", click: () => this.set(() => true) }, "all"),
        el("button", { type: "button", click: () => this.set(() => false) }, "none"))),
      this.list);
    session.on("document", () => this.draw());
    session.on("types", () => this.draw());
    this.draw();
  }

  private set(isShown: (type: number) => boolean): void {
    const { shownTypes, corpus } = this.session;
    corpus.types.forEach((_, type) => isShown(type) ? shownTypes.add(type) : shownTypes.delete(type));
    this.session.tell("types");
  }

  private draw(): void {
    const { corpus, document, shownTypes } = this.session;
    const counts = new Uint32Array(corpus.types.length);
    for (let i = corpus.firsts[document] ?? 0; i < (corpus.firsts[document + 1] ?? 0); i++) counts[corpus.typeOf(i)]!++;
    const focused = this.list.querySelector<HTMLInputElement>("input:focus")?.value;
    this.list.replaceChildren(...corpus.types.flatMap((type, i) => counts[i] === 0 ? [] : [hued(el("li", { title: type.summary ?? type.name },
      el("label", {},
        el("input", {
          type: "checkbox", value: i, ...(shownTypes.has(i) ? { checked: true } : {}),
          change: () => { shownTypes.has(i) ? shownTypes.delete(i) : shownTypes.add(i); this.session.tell("types"); },
        }),
        el("span", { class: "swatch" }),
        el("span", { class: "name" }, type.name),
        el("span", { class: "count" }, counts[i]!.toLocaleString("en")))), type.hue)]));
    if (focused !== undefined) this.list.querySelector<HTMLInputElement>(`input[value="${focused}"]`)?.focus();
  }
}
