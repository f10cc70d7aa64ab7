import type { TextView } from "../text/textView";
import type { Session } from "./session";

/** Where somebody was in a text: a position, and how far below the top of the view it was drawn. */
export interface Stay {
  readonly text: string;
  readonly position: number;
  readonly offset: number;
  /** Whether the position is that of the chosen annotation, which is known again wherever it goes. */
  readonly isChosen: boolean;
  readonly hadFocus: boolean;
}

/** Remembers the place of a text, so that another state of it can be shown in the same place. */
export function leave({ corpus, document: open, selected }: Session, view: TextView): Stay {
  const hadFocus = view.element === document.activeElement;
  const text = corpus.documentCount > 0 ? corpus.text(open) : "";
  const chosen = selected >= 0 ? view.offsetOf(corpus.starts[selected]!) : null;
  if (chosen !== null) return { text, position: corpus.starts[selected]!, offset: chosen, isChosen: true, hadFocus };
  const position = view.topPosition();
  return { text, position, offset: view.offsetOf(position) ?? 0, isChosen: false, hadFocus };
}

/** Shows a text in the place where it was. */
export function stay({ text, position, offset, isChosen, hadFocus }: Stay, { corpus, document: open, selected }: Session, view: TextView): void {
  if (corpus.documentCount > 0) view.scrollTo(isChosen && selected >= 0 ? corpus.starts[selected]! : moved(position, text, corpus.text(open)), offset);
  if (hadFocus) view.element.focus({ preventScroll: true });
}

/** Where a position of a text is in its next state, if one stretch of it was edited. */
function moved(position: number, before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let [head, tail] = [0, 0];
  while (head < shorter && before[head] === after[head]) head++;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return position <= head ? position : Math.max(head, position >= before.length - tail ? position + after.length - before.length : Math.min(position, after.length - tail));
}
