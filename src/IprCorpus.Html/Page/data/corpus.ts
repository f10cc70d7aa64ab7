import { Column, Payload, signed } from "./payload";
import { Kind, Role, type Head, type Type } from "./schema";
import { Strings } from "./strings";
import { Table, type Cell } from "./table";

/** A place: a span of a document's text, and the annotation that it is, or -1. */
export interface Place {
  readonly document: number;
  readonly start: number;
  readonly end: number;
  readonly annotation: number;
}

/** The corpus of the page. Annotations are numbered over all documents; everything is read from the columns when it is asked for. */
export class Corpus {
  readonly head: Head;
  readonly strings: Strings;
  readonly texts: Strings;
  readonly types: readonly Type[];
  readonly entityTypes: readonly Type[];
  readonly tables: readonly Table[];
  readonly annotationCount: number;
  /** The number of the first annotation of each document, and at the end of all. */
  readonly firsts: Uint32Array;
  /** The start of each annotation in its document. */
  readonly starts: Int32Array;
  /** The row of each annotation in the table of its type. */
  readonly rows: Uint32Array;
  readonly tokenType: number;
  readonly sentenceTypes: ReadonlySet<number>;

  private readonly typeColumn: Column;
  private readonly lengths: Column;
  private readonly ids: Column;
  private readonly fragmentCounts: Column;
  private readonly sides: Column;
  private readonly differences: Column;
  private readonly counterparts: Column;
  private readonly documentIds: Column;
  private readonly documentTable: Table;
  private readonly entityTypeColumn: Column;
  private readonly entityIds: Column;
  private readonly entityTables: readonly Table[];
  private readonly entityRows: Uint32Array;
  private fragmentEnds: Uint32Array | null = null;
  private documentIndex: Map<string, number> | null = null;
  private entityIndex: Map<string, number> | null = null;
  private mentionIndex: { ends: Uint32Array; annotations: Uint32Array } | null = null;

  constructor(private readonly payload: Payload) {
    this.head = payload.head;
    this.strings = new Strings(payload.bytes("s"), payload.column("s.n"));
    this.texts = new Strings(payload.bytes("d.text"), payload.column("d.text.n"));
    this.types = this.head.annotationTypes;
    this.entityTypes = this.head.entityTypes;
    this.tables = this.types.map((type, i) => new Table(payload, `a${i}`, type));
    this.typeColumn = payload.column("a.type");
    this.lengths = payload.column("a.len");
    this.ids = payload.column("a.id");
    this.fragmentCounts = payload.column("a.frag");
    this.sides = payload.column("a.side");
    this.differences = payload.column("a.diff");
    this.counterparts = payload.column("a.other");
    this.documentIds = payload.column("d.id");
    this.documentTable = new Table(payload, "d", this.head.documentType);
    this.entityTypeColumn = payload.column("e.type");
    this.entityIds = payload.column("e.id");
    this.entityTables = this.entityTypes.map((type, i) => new Table(payload, `e${i}`, type));
    this.entityRows = rowsOf(this.entityTypeColumn, this.entityTypes.length);
    this.annotationCount = this.typeColumn.count;
    this.rows = rowsOf(this.typeColumn, this.types.length);
    this.tokenType = this.types.findIndex(type => type.role === Role.Token);
    this.sentenceTypes = new Set(this.types.flatMap((type, i) => type.role === Role.Sentence ? [i] : []));

    const counts = payload.column("d.n");
    this.firsts = new Uint32Array(counts.count + 1);
    for (let i = 0; i < counts.count; i++) this.firsts[i + 1] = this.firsts[i]! + counts.get(i);

    const distances = payload.column("a.start");
    this.starts = new Int32Array(this.annotationCount);
    for (let document = 0, i = 0; document < counts.count; document++) {
      for (let start = 0; i < this.firsts[document + 1]!; i++) this.starts[i] = start += signed(distances.get(i));
    }
  }

  get documentCount(): number {
    return this.documentIds.count;
  }

  get entityCount(): number {
    return this.entityIds.count;
  }

  documentId(document: number): string {
    return this.strings.get(this.documentIds.get(document));
  }

  documentFields(document: number): Cell[] {
    return this.documentTable.row(document);
  }

  findDocument(id: string): number {
    this.documentIndex ??= new Map(Array.from({ length: this.documentCount }, (_, i) => [this.documentId(i), i]));
    return this.documentIndex.get(id) ?? -1;
  }

  text(document: number): string {
    return this.texts.get(document);
  }

  typeOf(annotation: number): number {
    return this.typeColumn.get(annotation);
  }

  end(annotation: number): number {
    return this.starts[annotation]! + this.lengths.get(annotation);
  }

  id(annotation: number): string | null {
    const id = this.ids.get(annotation);
    return id === 0 ? null : this.strings.get(id - 1);
  }

  side(annotation: number): number {
    return this.sides.get(annotation);
  }

  difference(annotation: number): number {
    return this.differences.get(annotation);
  }

  /** The annotation that the other side has instead; -1 for none. */
  counterpart(annotation: number): number {
    const raw = this.counterparts.get(annotation);
    return raw === 0 ? -1 : annotation + signed(raw - 1);
  }

  fields(annotation: number): Cell[] {
    return this.tables[this.typeOf(annotation)]!.row(this.rows[annotation]!);
  }

  /** The stretches of text that an annotation covers. */
  fragments(annotation: number): readonly (readonly [start: number, end: number])[] {
    const start = this.starts[annotation]!;
    const count = this.fragmentCounts.get(annotation);
    if (count === 0) return [[start, this.end(annotation)]];

    const ends = this.fragmentEnds ??= this.sumFragments();
    const [starts, lengths] = [this.payload.column("f.start"), this.payload.column("f.len")];
    return Array.from({ length: count }, (_, i) => {
      const item = ends[annotation]! - count + i;
      return [start + starts.get(item), start + starts.get(item) + lengths.get(item)] as const;
    });
  }

  /** The document of an annotation. */
  documentOf(annotation: number): number {
    let [low, high] = [0, this.documentCount - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.firsts[middle]! <= annotation) low = middle;
      else high = middle - 1;
    }

    return low;
  }

  place(annotation: number): Place {
    return { document: this.documentOf(annotation), start: this.starts[annotation]!, end: this.end(annotation), annotation };
  }

  /** The text that an annotation covers; fragments are joined by an ellipsis. */
  covered(annotation: number): string {
    const text = this.text(this.documentOf(annotation));
    return this.fragments(annotation).map(([start, end]) => text.slice(start, end)).join(" … ");
  }

  entityType(entity: number): number {
    return this.entityTypeColumn.get(entity);
  }

  entityId(entity: number): string {
    return this.strings.get(this.entityIds.get(entity));
  }

  entityFields(entity: number): Cell[] {
    return this.entityTables[this.entityType(entity)]!.row(this.entityRows[entity]!);
  }

  /** The name of an entity; its id where it has none. */
  entityName(entity: number): string {
    const type = this.entityType(entity);
    const property = this.entityTypes[type]!.properties.findIndex(({ name, kind }) => kind === Kind.Text && /^(name|label|title)$/iu.test(name));
    const cell = property < 0 ? undefined : this.entityTables[type]!.first(this.entityRows[entity]!, property);
    return cell === undefined ? this.entityId(entity) : this.strings.get(cell.number);
  }

  findEntity(id: string): number {
    this.entityIndex ??= new Map(Array.from({ length: this.entityCount }, (_, i) => [this.entityId(i), i]));
    return this.entityIndex.get(id) ?? -1;
  }

  /** How many annotations refer to an entity. */
  mentionCount(entity: number): number {
    const { ends } = this.mentions();
    return ends[entity]! - (entity === 0 ? 0 : ends[entity - 1]!);
  }

  /** The annotations that refer to an entity, each once, in document order. */
  mentionsOf(entity: number): number[] {
    const { ends, annotations } = this.mentions();
    const all = annotations.subarray(entity === 0 ? 0 : ends[entity - 1], ends[entity]);
    return Array.from(all.filter((annotation, i) => i === 0 || annotation !== all[i - 1]));
  }

  /** The mentions of an entity in one document, in document order. */
  mentionsIn(entity: number, document: number): number[] {
    return this.mentionsOf(entity).filter(annotation => annotation >= this.firsts[document]! && annotation < this.firsts[document + 1]!);
  }

  /** The entities that an annotation refers to, each once. */
  entitiesOf(annotation: number): number[] {
    return [...new Set(this.fields(annotation).filter(cell => cell.property.kind === Kind.Entity).map(cell => cell.number))];
  }

  /** The places that the page opens with. */
  places(): Place[] {
    const [documents, starts, lengths, annotations] = ["p.d", "p.start", "p.len", "p.a"].map(name => this.payload.column(name)) as [Column, Column, Column, Column];
    return Array.from({ length: documents.count }, (_, i) => ({
      document: documents.get(i),
      start: starts.get(i),
      end: starts.get(i) + lengths.get(i),
      annotation: annotations.get(i) === 0 ? -1 : this.firsts[documents.get(i)]! + annotations.get(i) - 1,
    }));
  }

  /** The annotations in a list that a picture leads to. */
  list(number: number): number[] {
    const [counts, items] = [this.payload.column("l.n"), this.payload.column("l.a")];
    let first = 0;
    for (let i = 0; i < number; i++) first += counts.get(i);
    return Array.from({ length: counts.get(number) }, (_, i) => items.get(first + i));
  }

  /** All annotations of a type. */
  *ofType(type: number): Generator<number> {
    for (let i = 0; i < this.annotationCount; i++) {
      if (this.typeOf(i) === type) yield i;
    }
  }

  private sumFragments(): Uint32Array {
    const ends = new Uint32Array(this.annotationCount);
    for (let i = 0, end = 0; i < ends.length; i++) ends[i] = end += this.fragmentCounts.get(i);
    return ends;
  }

  private mentions(): { ends: Uint32Array; annotations: Uint32Array } {
    if (this.mentionIndex !== null) return this.mentionIndex;

    const ends = new Uint32Array(this.entityCount);
    const each = (found: (entity: number, annotation: number) => void): void => {
      const referring = this.tables.map(table => table.fields.filter(field => field.property.kind === Kind.Entity && !field.isEmpty));
      for (let i = 0; i < this.annotationCount; i++) {
        for (const field of referring[this.typeOf(i)]!) field.each(this.rows[i]!, raw => found(raw - 1, i));
      }
    };
    each(entity => ends[entity]!++);
    for (let i = 1; i < ends.length; i++) ends[i]! += ends[i - 1]!;

    const annotations = new Uint32Array(ends.at(-1) ?? 0);
    const next = Uint32Array.from(ends, (_, i) => i === 0 ? 0 : ends[i - 1]!);
    each((entity, annotation) => annotations[next[entity]!++] = annotation);
    return this.mentionIndex = { ends, annotations };
  }
}

function rowsOf(types: Column, count: number): Uint32Array {
  const [rows, next] = [new Uint32Array(types.count), new Uint32Array(count)];
  for (let i = 0; i < rows.length; i++) rows[i] = next[types.get(i)]!++;
  return rows;
}
