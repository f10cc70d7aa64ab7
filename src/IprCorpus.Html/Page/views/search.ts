import type { Corpus, Place } from "../data/corpus";
import { Kind } from "../data/schema";

const most = 20_000;
const slice = 12;

/** What a search found: places, and entities and documents by their own values. */
export interface Found {
  readonly places: Place[];
  readonly entities: number[];
  readonly isCut: boolean;
}

/** Makes a pattern of what somebody typed. Both kinds ignore case as Unicode does. */
export function patternOf(query: string, isExpression: boolean): RegExp {
  return new RegExp(isExpression ? query : query.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&"), "giu");
}

/** Searches texts. Gives way to the page every few milliseconds, and stops when told to. */
export async function searchTexts(corpus: Corpus, pattern: RegExp, signal: AbortSignal): Promise<Found> {
  const places: Place[] = [];
  let since = performance.now();
  for (let document = 0; document < corpus.documentCount && places.length < most; document++) {
    for (const match of corpus.text(document).matchAll(pattern)) {
      if (match[0] === "") continue;
      places.push({ document, start: match.index, end: match.index + match[0].length, annotation: -1 });
      if (places.length === most) break;
    }

    if (performance.now() - since > slice) {
      await new Promise(resolve => setTimeout(resolve));
      signal.throwIfAborted();
      since = performance.now();
    }
  }

  return { places, entities: [], isCut: places.length === most };
}

/** Searches the values of annotations and entities, and ids: each different text is looked at once. */
export function searchValues(corpus: Corpus, pattern: RegExp): Found {
  const matching = new Uint8Array(corpus.strings.count);
  for (let i = 0; i < matching.length; i++) {
    pattern.lastIndex = 0;
    matching[i] = pattern.test(corpus.strings.get(i)) ? 1 : 0;
  }

  const entities: number[] = [];
  for (let entity = 0; entity < corpus.entityCount; entity++) {
    pattern.lastIndex = 0;
    if (pattern.test(corpus.entityId(entity)) || corpus.entityFields(entity).some(cell => isText(cell.property.kind) && matching[cell.number] === 1)) entities.push(entity);
  }

  const places: Place[] = [];
  const named = new Set(entities);
  const fields = corpus.tables.map(table => table.fields.filter(field => !field.isEmpty && (isText(field.property.kind) || field.property.kind === Kind.Entity)));
  for (let i = 0; i < corpus.annotationCount && places.length < most; i++) {
    const id = corpus.id(i);
    pattern.lastIndex = 0;
    let isFound = id !== null && pattern.test(id);
    for (const field of fields[corpus.typeOf(i)]!) {
      if (isFound) break;
      field.each(corpus.rows[i]!, raw => isFound ||= field.property.kind === Kind.Entity ? named.has(raw - 1) : matching[raw - 1] === 1);
    }

    if (isFound) places.push(corpus.place(i));
  }

  return { places, entities, isCut: places.length === most };
}

const isText = (kind: Kind): boolean => kind <= Kind.Period;
