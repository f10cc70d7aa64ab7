/** What the head of the data says: `HeadWriter` writes it. */

/** The kinds of property values, numbered as `ViewKind`. */
export const enum Kind { Text, Enum, Date, Period, Span, Entity, Annotation }

/** The parts that a type plays, numbered as `ViewRole`. */
export const enum Role { None, Token, Sentence, Structure }

export interface Property {
  readonly name: string;
  readonly kind: Kind;
  readonly type?: string;
  readonly summary?: string;
}

export interface Type {
  readonly name: string;
  readonly base: number;
  readonly summary?: string;
  readonly abstract: boolean;
  readonly role: Role;
  readonly hue: number;
  readonly properties: readonly Property[];
}

export interface EnumType {
  readonly name: string;
  readonly summary?: string;
  readonly values: readonly (readonly [name: string, summary: string | null])[];
}

export interface Diagnostic {
  readonly severity: number;
  readonly rule: string;
  readonly message: string;
  readonly source?: string;
  readonly document: number;
  readonly start: number;
  readonly end: number;
}

/** A shape of a picture: its kind, its numbers or its path, and what it says and leads to. `PictureData` writes it. */
export interface Mark {
  readonly shape: "box" | "path" | "disc" | "label";
  readonly at: readonly number[];
  readonly path?: string;
  readonly text?: string;
  readonly look: string;
  readonly hue?: number;
  readonly strength?: number;
  readonly tip?: string;
  readonly link?: readonly [kind: "type" | "document" | "entity" | "list", number: number];
}

export interface Picture {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export interface Head {
  readonly name: string;
  readonly summary?: string;
  readonly live: boolean;
  readonly documentType: Type;
  readonly entityTypes: readonly Type[];
  readonly annotationTypes: readonly Type[];
  readonly enums: readonly EnumType[];
  readonly diagnostics: readonly Diagnostic[];
  readonly comparison?: readonly [left: string, right: string];
  readonly places?: string;
  readonly pictures: readonly Picture[];
  /** The titles of the lists that pictures lead to. */
  readonly lists: readonly string[];
  readonly columns: Readonly<Record<string, readonly [offset: number, width: number, count: number, constant: number]>>;
}
