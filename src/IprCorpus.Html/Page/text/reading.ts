import type { Corpus } from "../data/corpus";
import { Kind, Role } from "../data/schema";

/** A stretch of the shown text that stands for another one of the text as received. */
export interface Replaced {
  readonly from: number;
  readonly to: number;
  readonly shownFrom: number;
  readonly shownTo: number;
}

/** A text as it is shown, and the way from its positions to those of the text as received and back. */
export class Reading {
  private constructor(readonly text: string, readonly received: string, readonly replaced: readonly Replaced[]) {}

  static received(text: string): Reading {
    return new Reading(text, text, []);
  }

  /** The regularised reading: by the rules of the runtime's `RegularizedText`, so that both show the same. */
  static regularized(corpus: Corpus, document: number): Reading {
    const received = corpus.text(document);
    const stretches: { from: number; to: number; text: string }[] = [];
    for (let i = corpus.firsts[document]!; i < corpus.firsts[document + 1]!; i++) {
      const text = readingOf(corpus, i);
      if (text !== null) stretches.push({ from: corpus.starts[i]!, to: corpus.end(i), text });
    }

    const order = (stretch: { from: number; to: number }): number => stretch.from === stretch.to ? -Infinity : -stretch.to;
    stretches.sort((a, b) => a.from - b.from || (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
    const replaced: Replaced[] = [];
    let [shown, at] = ["", 0];
    for (const { from, to, text } of stretches) {
      if (from < at) continue;
      shown += received.slice(at, from);
      replaced.push({ from, to, shownFrom: shown.length, shownTo: shown.length + text.length });
      shown += text;
      at = to;
    }

    return new Reading(shown + received.slice(at), received, replaced);
  }

  /** Where a position of the text as received is shown; what lies in a replaced stretch is moved to one of its ends. */
  toShown(position: number, edge: "start" | "end"): number {
    let shift = 0;
    for (const { from, to, shownFrom, shownTo } of this.replaced) {
      if (from === to ? position < from || (position === from && edge === "start") : position <= from) break;
      if (position < to) return edge === "start" ? shownFrom : shownTo;
      shift = shownTo - to;
    }

    return position + shift;
  }

  /** Where a shown position lies in the text as received. */
  toReceived(position: number): number {
    let shift = 0;
    for (const { from, to, shownFrom, shownTo } of this.replaced) {
      if (position <= shownFrom) break;
      if (position < shownTo) return from;
      shift = to - shownTo;
    }

    return position + shift;
  }
}

/** Whether any type of the corpus has a say in the regularised reading. */
export const canRegularize = (corpus: Corpus): boolean => corpus.types.some(({ readingProperty, readingText }) => readingProperty >= 0 || readingText !== undefined);

/**
 * Whether bars of a type are shown unless somebody asks. Those of the structure are not, for they cover everything; nor are relations
 * of words, which trees show, and groups that say nothing themselves, such as the chains that mentions refer to.
 */
export function isShownAtFirst(corpus: Corpus, type: number): boolean {
  const tokens = basesOf(corpus, corpus.tokenType).map(t => corpus.types[t]!.name);
  const referred = new Set(corpus.types.flatMap(({ properties }) => properties.flatMap(({ kind, type: target }) => kind === Kind.Annotation ? [target] : [])));
  const { properties, name } = corpus.types[type]!;
  return basesOf(corpus, type).every(t => corpus.types[t]!.role === Role.None)
    && !(properties[0]?.kind === Kind.Annotation && tokens.includes(properties[0].type ?? ""))
    && !(properties.length === 0 && referred.has(name));
}

/** A type and the types that it derives from. */
function basesOf(corpus: Corpus, type: number): number[] {
  return type < 0 ? [] : [type, ...basesOf(corpus, corpus.types[type]!.base)];
}

function readingOf(corpus: Corpus, annotation: number): string | null {
  const type = corpus.types[corpus.typeOf(annotation)]!;
  if (type.readingText !== undefined) return type.readingText;
  if (type.readingProperty < 0) return null;
  const cell = corpus.tables[corpus.typeOf(annotation)]!.first(corpus.rows[annotation]!, type.readingProperty);
  return cell === undefined ? null : corpus.strings.get(cell.number);
}
