import type { Corpus } from "./corpus";
import { Kind } from "./schema";

/** A reference from one annotation to another, by the name of the property. */
export interface Reference {
  readonly from: number;
  readonly to: number;
  readonly role: string;
}

/** The references among the annotations of one document, found once and kept. */
export class References {
  private readonly to = new Map<number, Reference[]>();
  private readonly from = new Map<number, Reference[]>();

  constructor(corpus: Corpus, document: number) {
    const referring = corpus.tables.map(table => table.fields.filter(field => field.property.kind === Kind.Annotation && !field.isEmpty));
    for (let i = corpus.firsts[document]!; i < corpus.firsts[document + 1]!; i++) {
      for (const field of referring[corpus.typeOf(i)]!) {
        field.each(corpus.rows[i]!, (raw, item) => this.add({ from: i, to: i + field.cell(raw, item).number, role: field.property.name }));
      }
    }
  }

  /** What an annotation refers to. */
  out(annotation: number): readonly Reference[] {
    return this.from.get(annotation) ?? [];
  }

  /** What refers to an annotation. */
  into(annotation: number): readonly Reference[] {
    return this.to.get(annotation) ?? [];
  }

  private add(reference: Reference): void {
    push(this.from, reference.from, reference);
    push(this.to, reference.to, reference);
  }
}

function push(map: Map<number, Reference[]>, key: number, reference: Reference): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [reference]);
  else list.push(reference);
}
