import type { Corpus } from "../data/corpus";
import type { Line } from "./lines";
import type { Reading } from "./reading";

/** A stretch of a line that is marked apart from annotations: a diagnostic, or what a reading replaced. Positions are of the shown text. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly look: string;
  readonly tip: string;
}

const severities = ["note", "warning", "error"];

/** What is marked in a line. */
export function findMarks(corpus: Corpus, document: number, reading: Reading, line: Line): TextMark[] {
  const marks: TextMark[] = [];
  for (const { shownFrom, shownTo, from, to } of reading.replaced) {
    if (shownFrom < line.end && shownTo > line.start) {
      const was = reading.received.slice(from, to);
      marks.push({ start: Math.max(shownFrom, line.start), end: Math.min(shownTo, line.end), look: "supplied", tip: was === "" ? "Supplied: nothing stands here in the text as received." : `As received: ${was}` });
    }
  }

  for (const diagnostic of corpus.head.diagnostics) {
    if (diagnostic.document !== document || diagnostic.start < 0) continue;
    const [start, end] = [reading.toShown(diagnostic.start, "start"), reading.toShown(diagnostic.end, "end")];
    if (start < line.end && end > line.start || start === end && start >= line.start && start <= line.end) {
      marks.push({ start: Math.max(start, line.start), end: Math.min(end, line.end), look: severities[diagnostic.severity]!, tip: `${diagnostic.rule}: ${diagnostic.message}` });
    }
  }

  return marks;
}
