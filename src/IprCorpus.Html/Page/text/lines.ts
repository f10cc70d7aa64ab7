import { directionOf } from "../ui/dom";

/** One line of the shown text, as wide as fits. */
export interface Line {
  readonly start: number;
  /** After the last character that is drawn; a line break is none. */
  readonly end: number;
  readonly direction: "rtl" | "ltr";
  /** The number of the line of the text that begins here, from 1; 0 where an earlier line goes on. */
  readonly number: number;
  readonly width: number;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

/** Measures words once each. */
export class Measure {
  private readonly words = new Map<string, number>();
  private readonly context = document.createElement("canvas").getContext("2d")!;

  constructor(font: string) {
    this.context.font = font;
  }

  of(word: string): number {
    let width = this.words.get(word);
    if (width === undefined) this.words.set(word, width = this.context.measureText(word).width);
    return width;
  }
}

/** Breaks a text into lines. Each line is one text node later, so that letters join and marks combine as in any text. */
export function breakLines(text: string, width: number, measure: Measure): Line[] {
  const lines: Line[] = [];
  let [start, number] = [0, 1];
  for (const found of text.matchAll(/\r\n|\r|\n/gu)) {
    breakParagraph(text, start, found.index, number++, width, measure, lines);
    start = found.index + found[0].length;
  }

  // Behind the last line break there is no line to speak of, but positions that have to be drawn somewhere.
  breakParagraph(text, start, text.length, start === text.length && number > 1 ? 0 : number, width, measure, lines);
  return lines;
}

function breakParagraph(text: string, from: number, to: number, number: number, width: number, measure: Measure, lines: Line[]): void {
  const direction = directionOf(text.slice(from, Math.min(to, from + 1000)));
  let [start, used] = [from, 0];
  const add = (end: number): void => {
    lines.push({ start, end, direction, number: start === from ? number : 0, width: used });
    [start, used] = [end, 0];
  };
  for (const [at, end] of pieces(text, from, to)) {
    const word = text.slice(at, end).trimEnd();
    const visible = measure.of(word);
    const piece = visible + (end - at - word.length) * measure.of(" ");
    if (used + visible > width && start < at) add(at);
    if (visible <= width) {
      used += piece;
      continue;
    }

    // A word that is longer than a line is broken between characters as people see them.
    for (const { index, segment } of graphemes.segment(text.slice(at, end))) {
      const one = measure.of(segment);
      if (used + one > width && start < at + index) add(at + index);
      used += one;
    }
  }

  add(to);
}

/** The stretches between which a line can end: words with the space behind them, or single characters of scripts without spaces. */
function* pieces(text: string, from: number, to: number): Generator<[start: number, end: number]> {
  let start = from;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20 || code === 0x09 || code === 0x3000) {
      while (i + 1 < to && text.charCodeAt(i + 1) === code) i++;
      yield [start, i + 1];
      start = i + 1;
    } else if (code > 0xdff && i > start && wide.test(text.charAt(i)) && !/^[、。，．！？」』）]/u.test(text.charAt(i))) {
      yield [start, i];
      start = i;
    }
  }

  if (start < to) yield [start, to];
}
