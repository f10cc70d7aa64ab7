import type { Corpus } from "../data/corpus";
import { References } from "../data/references";
import { isShownAtFirst } from "../text/reading";

export type View = "text" | "entities" | "pictures" | "places" | "diagnostics";
export type Topic = "view" | "document" | "selection" | "hover" | "types" | "reading";

/** What the page shows at the moment. Parts of the page change it and listen for its changes; none knows another. */
export class Session {
  view: View = "text";
  /** The chosen annotation; -1 for none. */
  selected = -1;
  /** The annotation under the pointer; -1 for none. */
  hovered = -1;
  /** The chosen entity; -1 for none. */
  entity = -1;
  /** A span that was sent for that is no annotation. */
  span: readonly [start: number, end: number] | null = null;
  regularized = false;
  readonly shownTypes: Set<number>;
  /** The differences of a comparison that are shown, numbered as `ViewDifference`. */
  readonly shownDifferences = new Set([0, 1, 2, 3, 4]);

  private readonly listeners = new Map<Topic, (() => void)[]>();
  private references: { document: number; found: References } | null = null;

  constructor(readonly corpus: Corpus, public document: number) {
    this.shownTypes = new Set(corpus.types.flatMap((_, type) => isShownAtFirst(corpus, type) ? [type] : []));
    // Where nothing else is annotated, tokens and sentences are what there is to see.
    if (![...this.shownTypes].some(type => !corpus.ofType(type).next().done)) corpus.types.forEach((_, type) => this.shownTypes.add(type));
  }

  /** Takes over what was switched on and off in a session over another state of the corpus. */
  continueFrom(before: Session): void {
    this.regularized = before.regularized;
    this.corpus.types.forEach(({ name }, type) => {
      const was = before.corpus.types.findIndex(other => other.name === name);
      if (was >= 0) before.shownTypes.has(was) ? this.shownTypes.add(type) : this.shownTypes.delete(type);
    });
  }

  on(topic: Topic, listener: () => void): void {
    this.listeners.set(topic, [...this.listeners.get(topic) ?? [], listener]);
  }

  tell(topic: Topic): void {
    this.listeners.get(topic)?.forEach(listener => listener());
  }

  isShown(annotation: number): boolean {
    return this.shownTypes.has(this.corpus.typeOf(annotation)) && this.shownDifferences.has(this.corpus.difference(annotation));
  }

  /** The references among the annotations of the open document. */
  get documentReferences(): References {
    if (this.references?.document !== this.document) this.references = { document: this.document, found: new References(this.corpus, this.document) };
    return this.references.found;
  }

  open(document: number): void {
    if (document === this.document) return;
    this.document = document;
    this.selected = this.hovered = -1;
    this.span = null;
    this.tell("document");
  }

  /** Chooses an annotation, opening its document; -1 for none. A type that was not shown is shown from then on. */
  select(annotation: number): void {
    if (annotation >= 0) {
      this.entity = -1;
      this.open(this.corpus.documentOf(annotation));
      if (!this.isShown(annotation)) {
        this.shownTypes.add(this.corpus.typeOf(annotation));
        this.shownDifferences.add(this.corpus.difference(annotation));
        this.tell("types");
      }
    }

    this.selected = annotation;
    this.span = null;
    this.tell("selection");
  }

  hover(annotation: number): void {
    if (annotation === this.hovered) return;
    this.hovered = annotation;
    this.tell("hover");
  }

  show(view: View): void {
    if (view === this.view) return;
    this.view = view;
    this.tell("view");
  }

  showEntity(entity: number): void {
    this.entity = entity;
    this.tell("selection");
  }
}
