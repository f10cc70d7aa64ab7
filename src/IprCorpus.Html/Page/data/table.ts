import { Column, Payload, signed } from "./payload";
import { Kind, type Property, type Type } from "./schema";

/** A value: text by its number in the pool, or a position. */
export interface Cell {
  readonly property: Property;
  /** The number of a text; the position of an entity; the distance to an annotation; the distance to the start of a span. */
  readonly number: number;
  /** The length of a span. */
  readonly length: number;
}

class Field {
  private readonly items: Column;
  private readonly counts: Column | null;
  private readonly lengths: Column;
  private ends: Uint32Array | null = null;

  constructor(payload: Payload, name: string, readonly property: Property) {
    this.items = payload.column(name);
    this.counts = `${name}.n` in payload.head.columns ? payload.column(`${name}.n`) : null;
    this.lengths = payload.column(`${name}.l`);
  }

  get isEmpty(): boolean {
    return this.items.isEmpty || this.items.count === 0;
  }

  /** Calls back with each raw number of a row. */
  each(row: number, found: (raw: number, item: number) => void): void {
    if (this.counts === null) {
      const raw = this.items.get(row);
      if (raw !== 0) found(raw, row);
      return;
    }

    const ends = this.ends ??= this.sum(this.counts);
    for (let item = row === 0 ? 0 : ends[row - 1]!; item < ends[row]!; item++) found(this.items.get(item), item);
  }

  cell(raw: number, item: number): Cell {
    const { kind } = this.property;
    const number = kind === Kind.Annotation || kind === Kind.Span ? signed(raw - 1) : raw - 1;
    return { property: this.property, number, length: kind === Kind.Span ? this.lengths.get(item) : 0 };
  }

  private sum(counts: Column): Uint32Array {
    const ends = new Uint32Array(counts.count);
    let end = 0;
    for (let i = 0; i < ends.length; i++) ends[i] = end += counts.get(i);
    return ends;
  }
}

/** The properties of all records of one type. */
export class Table {
  readonly fields: readonly Field[];

  constructor(payload: Payload, name: string, readonly type: Type) {
    this.fields = type.properties.map((property, i) => new Field(payload, `${name}.${i}`, property));
  }

  /** All values of a row, in the order of the properties. */
  row(row: number): Cell[] {
    const cells: Cell[] = [];
    for (const field of this.fields) {
      if (!field.isEmpty) field.each(row, (raw, item) => cells.push(field.cell(raw, item)));
    }

    return cells;
  }

  /** The first value of a property of a row. */
  first(row: number, property: number): Cell | undefined {
    let cell: Cell | undefined;
    const field = this.fields[property]!;
    field.each(row, (raw, item) => cell ??= field.cell(raw, item));
    return cell;
  }
}
