import { addressOfEntity } from "../app/address";
import type { Session } from "../app/session";
import { directionOf, el } from "../ui/dom";
import { typeTag } from "../ui/typeTag";
import { VirtualList } from "../ui/virtualList";
import { PlacesView } from "./placesView";

/** All entities with the number of annotations that refer to them, and beside them the places of the chosen one. */
export class EntitiesView {
  readonly element: HTMLElement;
  private readonly list: VirtualList;
  private readonly mentions: PlacesView;
  private readonly names: string[];
  private readonly counts: number[];
  private found: number[] = [];

  constructor(private readonly session: Session) {
    const { corpus } = session;
    this.names = Array.from({ length: corpus.entityCount }, (_, i) => `${corpus.entityName(i)}\n${corpus.entityId(i)}`.toLowerCase());
    this.counts = this.names.map((_, i) => corpus.mentionsOf(i).length);
    this.list = new VirtualList("Entities", 32, row => this.row(this.found[row]!));
    this.mentions = new PlacesView(corpus);
    this.element = el("section", { class: "entities", "aria-label": "Entities" },
      el("div", { class: "index" },
        el("input", { type: "search", placeholder: "Narrow down", "aria-label": "Narrow down the entities", input: (event: Event) => this.narrow((event.target as HTMLInputElement).value) }),
        this.list.element),
      this.mentions.element);
    session.on("selection", () => this.select());
    this.narrow("");
  }

  /** Shows the places of the chosen entity. */
  select(): void {
    const { entity, corpus, view } = this.session;
    if (view !== "entities") return;
    const chosen = entity >= 0 ? entity : this.found[0] ?? -1;
    if (chosen >= 0) this.mentions.show(corpus.entityName(chosen), corpus.mentionsOf(chosen).map(annotation => corpus.place(annotation)), this.counts[chosen] === 0 ? "Nothing refers to it." : "");
    this.list.refresh();
  }

  private narrow(text: string): void {
    const part = text.toLowerCase();
    this.found = this.names.flatMap((name, i) => name.includes(part) ? [i] : []).sort((a, b) => this.counts[b]! - this.counts[a]! || a - b);
    this.list.reset(this.found.length);
  }

  private row(entity: number): HTMLElement {
    const { corpus } = this.session;
    const name = corpus.entityName(entity);
    return el("a", { href: addressOfEntity(corpus, entity), "aria-current": entity === this.session.entity ? "true" : undefined, title: name },
      typeTag(corpus.entityTypes[corpus.entityType(entity)]!), el("span", { class: "name", dir: directionOf(name) }, name),
      el("span", { class: "count" }, this.counts[entity]!.toLocaleString("en")));
  }
}
