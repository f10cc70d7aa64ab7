import { addressOfDocument, addressOfSpan } from "../app/address";
import type { Corpus } from "../data/corpus";
import type { Finding } from "../data/schema";
import { el } from "../ui/dom";
import { VirtualList } from "../ui/virtualList";

const severities = ["note", "warning", "error"];

/** What a check found, the worst first, each leading to its place in a text where it has one. */
export class FindingsView {
  readonly element: HTMLElement;
  private readonly findings: readonly Finding[];

  constructor(private readonly corpus: Corpus) {
    this.findings = [...corpus.head.findings].sort((a, b) => b.severity - a.severity);
    const list = new VirtualList("Findings", 52, row => this.row(this.findings[row]!));
    this.element = el("section", { class: "findings", "aria-label": "Findings" },
      el("header", {}, el("h2", {}, "Findings ", el("span", { class: "count" }, this.findings.length.toLocaleString("en")))),
      list.element);
    list.reset(this.findings.length);
  }

  private row(finding: Finding): HTMLElement {
    const { corpus } = this;
    const content = [
      el("span", { class: `severity ${severities[finding.severity]!}` }, severities[finding.severity]!),
      el("code", {}, finding.rule),
      el("span", { class: "message" }, finding.message),
      el("span", { class: "quiet" }, finding.source ?? ""),
    ];
    if (finding.document < 0) return el("div", { class: "finding" }, ...content);
    const address = finding.start < 0 ? addressOfDocument(corpus, finding.document) : addressOfSpan(corpus, finding.document, finding.start, finding.end);
    return el("a", { class: "finding", href: address, title: finding.message }, ...content);
  }
}
