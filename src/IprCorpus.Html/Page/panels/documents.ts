import { addressOfDocument } from "../app/address";
import type { Session } from "../app/session";
import { directionOf, el } from "../ui/dom";
import { VirtualList } from "../ui/virtualList";

/** The list of documents, each with the number of its annotations, and a field that narrows it down. */
export class DocumentsPanel {
  readonly element: HTMLElement;
  private readonly list: VirtualList;
  private readonly ids: string[];
  private found: number[];

  constructor(private readonly session: Session) {
    const { corpus } = session;
    this.ids = Array.from({ length: corpus.documentCount }, (_, i) => corpus.documentId(i).toLowerCase());
    this.found = this.ids.map((_, i) => i);
    this.list = new VirtualList("Documents", 28, row => this.row(this.found[row]!));
    this.element = el("section", { class: "documents" },
      el("h2", {}, "Documents ", el("span", { class: "count" }, corpus.documentCount.toLocaleString("en"))),
      corpus.documentCount > 8 && el("input", {
        type: "search", placeholder: "Narrow down", "aria-label": "Narrow down the documents",
        input: (event: Event) => this.narrow((event.target as HTMLInputElement).value),
      }),
      this.list.element);
    this.list.reset(this.found.length);
    session.on("document", () => this.list.refresh());
  }

  /** Brings the open document into view. */
  reveal(): void {
    this.list.scrollTo(this.found.indexOf(this.session.document));
  }

  private narrow(text: string): void {
    const part = text.toLowerCase();
    this.found = this.ids.flatMap((id, i) => id.includes(part) ? [i] : []);
    this.list.reset(this.found.length);
  }

  private row(document: number): HTMLElement {
    const { corpus } = this.session;
    const id = corpus.documentId(document);
    return el("a", { href: addressOfDocument(corpus, document), title: id, "aria-current": document === this.session.document ? "true" : undefined },
      el("span", { class: "name", dir: directionOf(id) }, id),
      el("span", { class: "count" }, (corpus.firsts[document + 1]! - corpus.firsts[document]!).toLocaleString("en")));
  }
}
