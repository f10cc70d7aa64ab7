import type { Corpus } from "../data/corpus";
import type { Line } from "./lines";
import type { Reading } from "./reading";

/** The part of an annotation that lies in one line. */
export interface Bar {
  readonly annotation: number;
  /** Positions of the shown text. */
  readonly start: number;
  readonly end: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  lane: number;
}

const empty: readonly Bar[] = [];

/** The bars of each line, in lanes in which none touches another, labels included. Short ones are nearer to the text. */
export class Lanes {
  private readonly bars: (Bar[] | undefined)[];
  private readonly counts: Uint16Array;

  constructor(corpus: Corpus, document: number, reading: Reading, private readonly lines: readonly Line[], isShown: (annotation: number) => boolean) {
    this.bars = new Array<Bar[] | undefined>(lines.length);
    this.counts = new Uint16Array(lines.length);
    for (let i = corpus.firsts[document]!; i < corpus.firsts[document + 1]!; i++) {
      if (isShown(i)) this.add(corpus, i, reading);
    }

    this.bars.forEach((bars, line) => {
      if (bars !== undefined) this.counts[line] = assign(bars, lines[line]!, bar => corpus.types[corpus.typeOf(bar.annotation)]!.name.length);
    });
  }

  of(line: number): readonly Bar[] {
    return this.bars[line] ?? empty;
  }

  count(line: number): number {
    return this.counts[line]!;
  }

  private add(corpus: Corpus, annotation: number, reading: Reading): void {
    const fragments = corpus.fragments(annotation);
    fragments.forEach(([from, to], fragment) => {
      const start = reading.toShown(from, "start");
      const end = Math.max(start, reading.toShown(to, "end"));
      const [first, last] = [lineAt(this.lines, start), lineAt(this.lines, Math.max(start, end - 1))];
      for (let line = first; line <= last; line++) {
        const { start: lineStart, end: lineEnd } = this.lines[line]!;
        const [barStart, barEnd] = [Math.max(start, lineStart), Math.min(end, lineEnd)];
        if (barStart >= barEnd && start !== end) continue;
        (this.bars[line] ??= []).push({
          annotation, start: barStart, end: Math.max(barStart, barEnd), lane: 0,
          isFirst: fragment === 0 && line === first, isLast: fragment === fragments.length - 1 && line === last,
        });
      }
    });
  }
}

/** The line of a position; the later one where a line ends and another begins. */
export function lineAt(lines: readonly Line[], position: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (lines[middle]!.start <= position) low = middle;
    else high = middle - 1;
  }

  return low;
}

const labelCharacters = 0.82;

/** Greedy interval colouring. Widths are counted in characters, for lines that nobody has seen are not measured. */
function assign(bars: Bar[], line: Line, labelOf: (bar: Bar) => number): number {
  bars.sort((a, b) => (a.end - a.start) - (b.end - b.start) || a.start - b.start);
  const lanes: [from: number, to: number][][] = [];
  for (const bar of bars) {
    const from = bar.start - line.start;
    const to = Math.max(bar.end - line.start, from + 1, from + labelOf(bar) * labelCharacters + 1.5);
    const begin = Math.min(from, to);
    let lane = lanes.findIndex(taken => taken.every(([a, b]) => to <= a || b <= begin));
    if (lane < 0) lane = lanes.push([]) - 1;
    lanes[lane]!.push([begin, to]);
    bar.lane = lane;
  }

  return lanes.length;
}
