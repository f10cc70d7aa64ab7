import { addressOfAnnotation, addressOfSpan } from "../app/address";
import type { Corpus, Place } from "../data/corpus";
import { counted, directionOf, el } from "../ui/dom";
import { VirtualList } from "../ui/virtualList";

const context = 90;

type Order = "document" | "left" | "match" | "right";

/** Places with the words around them, one a line, in columns: a concordance. */
export class PlacesView {
  readonly element: HTMLElement;
  private readonly heading = el("h2");
  private readonly note = el("p", { class: "note", role: "status" });
  private readonly list: VirtualList;
  private readonly sorted: HTMLSelectElement;
  private places: readonly Place[] = [];
  private shown: readonly Place[] = [];

  constructor(private readonly corpus: Corpus) {
    this.list = new VirtualList("Places", 30, row => this.row(this.shown[row]!));
    this.sorted = el("select", { "aria-label": "Order", change: () => this.order() },
      ...([["document", "in document order"], ["left", "by the words before"], ["match", "by the words themselves"], ["right", "by the words after"]] as const)
        .map(([value, text]) => el("option", { value }, text)));
    this.element = el("section", { class: "places", "aria-label": "Places" },
      el("header", {}, this.heading, this.sorted), this.note, this.list.element);
  }

  /** Lists other places. */
  show(title: string, places: readonly Place[], note = ""): void {
    this.places = places;
    this.heading.replaceChildren(title, " ", el("span", { class: "count" }, places.length.toLocaleString("en")));
    this.note.textContent = note || (places.length === 0 ? "Nothing was found." : "");
    this.order();
  }

  private order(): void {
    const order = this.sorted.value as Order;
    this.shown = order === "document" ? this.places : [...this.places]
      .map(place => ({ place, key: this.keyOf(place, order) }))
      .sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
      .map(({ place }) => place);
    this.list.reset(this.shown.length);
  }

  private keyOf({ document, start, end }: Place, order: Order): string {
    const text = this.corpus.text(document);
    switch (order) {
      case "left": return text.slice(Math.max(0, start - 60), start).toLowerCase().split(/\s+/u).reverse().join(" ").trim();
      case "right": return text.slice(end, end + 60).toLowerCase().trim();
      default: return text.slice(start, end).toLowerCase();
    }
  }

  private row({ document, start, end, annotation }: Place): HTMLElement {
    const { corpus } = this;
    const text = corpus.text(document);
    const line = (part: string): string => part.replace(/\s/gu, " ");
    const [before, match, after] = [text.slice(Math.max(0, start - context), start), text.slice(start, end), text.slice(end, end + context)].map(line) as [string, string, string];
    return el("a", {
      href: annotation >= 0 ? addressOfAnnotation(corpus, annotation) : addressOfSpan(corpus, document, start, end),
      title: corpus.documentId(document),
    },
    el("span", { class: "document" }, corpus.documentId(document)),
    el("span", { class: "kwic", dir: directionOf(before + match + after) },
      el("span", { class: "before" }, el("bdi", {}, before)), el("mark", {}, match || "·"), el("span", { class: "after" }, el("bdi", {}, after))),
    el("span", { class: "type" }, annotation >= 0 ? corpus.types[corpus.typeOf(annotation)]!.name : ""));
  }

  /** What is listed, in words. */
  get summary(): string {
    return counted(this.places.length, "place");
  }
}
