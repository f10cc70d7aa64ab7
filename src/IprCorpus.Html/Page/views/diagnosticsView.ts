import { addressOfDocument, addressOfSpan } from "../app/address";
import type { Corpus } from "../data/corpus";
import type { Diagnostic } from "../data/schema";
import { el } from "../ui/dom";
import { VirtualList } from "../ui/virtualList";

const severities = ["note", "warning", "error"];

/** What a check found, the worst first, each leading to its place in a text where it has one. */
export class DiagnosticsView {
  readonly element: HTMLElement;
  private readonly diagnostics: readonly Diagnostic[];

  constructor(private readonly corpus: Corpus) {
    this.diagnostics = [...corpus.head.diagnostics].sort((a, b) => b.severity - a.severity);
    const list = new VirtualList("Diagnostics", 52, row => this.row(this.diagnostics[row]!));
    this.element = el("section", { class: "diagnostics", "aria-label": "Diagnostics" },
      el("header", {}, el("h2", {}, "Diagnostics ", el("span", { class: "count" }, this.diagnostics.length.toLocaleString("en")))),
      list.element);
    list.reset(this.diagnostics.length);
  }

  private row(diagnostic: Diagnostic): HTMLElement {
    const { corpus } = this;
    const content = [
      el("span", { class: `severity ${severities[diagnostic.severity]!}` }, severities[diagnostic.severity]!),
      el("code", {}, diagnostic.rule),
      el("span", { class: "message" }, diagnostic.message),
      el("span", { class: "quiet" }, diagnostic.source ?? ""),
    ];
    if (diagnostic.document < 0) return el("div", { class: "diagnostic" }, ...content);
    const address = diagnostic.start < 0 ? addressOfDocument(corpus, diagnostic.document) : addressOfSpan(corpus, diagnostic.document, diagnostic.start, diagnostic.end);
    return el("a", { class: "diagnostic", href: address, title: diagnostic.message }, ...content);
  }
}
