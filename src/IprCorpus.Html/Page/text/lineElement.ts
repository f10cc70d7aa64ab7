import type { Corpus } from "../data/corpus";
import { el, hued, shorten } from "../ui/dom";
import { labelOf, sideOf } from "./labels";
import type { Bar } from "./lanes";
import type { Line } from "./lines";
import type { TextMark } from "./marks";
import type { Reading } from "./reading";

/** The sizes of a line, in pixels; the style sheet has the same. */
export const metrics = {
  text: 28,
  lane: 15,
  gap: 9,
  gutter: 52,
  margin: 40,
  height: (lanes: number): number => 28 + lanes * 15 + (lanes > 0 ? 9 : 2),
} as const;

interface Rect {
  readonly x: number;
  readonly width: number;
}

interface Places {
  readonly bars: Rect[][];
  readonly marks: Rect[][];
}

/** One line of text: a single text node, and bars below it that are placed where the browser has put the letters. */
export class LineElement {
  readonly element: HTMLElement;
  private readonly text: Text;
  private readonly bars: readonly { bar: Bar; element: HTMLElement; backs: HTMLElement[] }[];
  private readonly marks: readonly { mark: TextMark; element: HTMLElement }[];
  private readonly highlight = el("div", { class: "sent" });
  private rects: Rect[][] = [];

  constructor(private readonly corpus: Corpus, readonly line: Line, reading: Reading, bars: readonly Bar[], top: number, marks: readonly TextMark[]) {
    this.text = document.createTextNode(reading.text.slice(line.start, line.end));
    this.bars = bars.map(bar => ({ bar, element: this.barElement(bar), backs: [] }));
    this.marks = marks.map(mark => ({ mark, element: el("div", { class: `mark ${mark.look}`, title: mark.tip }) }));
    this.highlight.hidden = true;
    this.element = el("div", { class: "line" },
      line.number > 0 && el("span", { class: `number ${line.direction}`, "aria-hidden": "true" }, String(line.number)),
      this.highlight,
      ...this.marks.map(({ element }) => element),
      el("div", { class: "letters", dir: line.direction }, this.text),
      ...this.bars.map(({ element }) => element));
    this.element.style.transform = `translateY(${top}px)`;
  }

  /** Whether a node is this line's text. */
  owns(node: Node): boolean {
    return this.element.contains(node);
  }

  /** Where the letters are. Nothing is changed. */
  measure(): Places {
    const left = this.element.getBoundingClientRect().left;
    return {
      bars: this.bars.map(({ bar }) => this.rectsOf(bar.start, bar.end, left)),
      marks: this.marks.map(({ mark }) => this.rectsOf(mark.start, mark.end, left)),
    };
  }

  /** Puts the bars where the letters are. Nothing is measured. */
  place({ bars, marks }: Places, sheetWidth: number): void {
    this.rects = bars;
    this.bars.forEach(({ bar, element }, i) => {
      const [x, width] = extent(bars[i]!);
      element.style.left = `${x}px`;
      element.style.width = `${Math.max(width, 3)}px`;
      element.style.top = `${metrics.text + bar.lane * metrics.lane}px`;
      element.style.setProperty("--lane", String(bar.lane));
      (element.firstElementChild as HTMLElement).style.maxWidth = `${Math.max(width - 2, this.roomOf(i, sheetWidth), 10)}px`;
    });
    this.marks.forEach(({ element }, i) => {
      const [x, width] = extent(marks[i]!);
      element.style.left = `${x}px`;
      element.style.width = `${Math.max(width, 5)}px`;
    });
  }

  boxOf(annotation: number): Rect | undefined {
    const index = this.bars.findIndex(({ bar }) => bar.annotation === annotation);
    const rect = this.rects[index]?.[0];
    return rect;
  }

  /** Shows which annotations are chosen and pointed at. */
  mark(selected: number, hovered: number, span: readonly [number, number] | null): void {
    this.bars.forEach((item, i) => {
      const { bar, element } = item;
      const isSelected = bar.annotation === selected;
      element.classList.toggle("selected", isSelected);
      element.classList.toggle("hovered", bar.annotation === hovered);
      element.setAttribute("aria-pressed", String(isSelected));
      const isMarked = isSelected || bar.annotation === hovered;
      if (isMarked === item.backs.length > 0) return;
      item.backs.forEach(back => back.remove());
      item.backs = isMarked ? (this.rects[i] ?? []).map(rect => this.back(rect, bar)) : [];
    });
    this.highlight.hidden = span === null || span[0] >= this.line.end || span[1] <= this.line.start;
    if (!this.highlight.hidden) {
      const left = this.element.getBoundingClientRect().left;
      const [x, width] = extent(this.rectsOf(Math.max(span![0], this.line.start), Math.min(span![1], this.line.end), left));
      this.highlight.style.left = `${x}px`;
      this.highlight.style.width = `${width}px`;
    }
  }

  private back(rect: Rect, bar: Bar): HTMLElement {
    const back = hued(el("div", { class: "back" }), this.hueOf(bar));
    back.style.left = `${rect.x - 1}px`;
    back.style.width = `${rect.width + 2}px`;
    this.element.prepend(back);
    return back;
  }

  private rectsOf(start: number, end: number, left: number): Rect[] {
    const range = document.createRange();
    const [from, to] = [start - this.line.start, end - this.line.start];
    range.setStart(this.text, Math.min(from, this.text.length));
    range.setEnd(this.text, Math.min(to, this.text.length));
    const rects = Array.from(range.getClientRects(), rect => ({ x: rect.left - left, width: rect.width }));
    if (rects.length > 0) return rects;
    const box = range.getBoundingClientRect();
    return [{ x: box.left === 0 ? metrics.gutter : box.left - left, width: 0 }];
  }

  /** How wide the label of a bar can be: up to the next bar of its lane in reading direction, or the end of the sheet. */
  private roomOf(index: number, sheetWidth: number): number {
    const { lane } = this.bars[index]!.bar;
    const [x, width] = extent(this.rects[index]!);
    const others = this.bars.flatMap(({ bar }, i) => i !== index && bar.lane === lane ? [extent(this.rects[i]!)] : []);
    return this.line.direction === "rtl"
      ? x + width - Math.max(0, ...others.filter(([other]) => other < x).map(([other, wide]) => other + wide)) - 4
      : Math.min(sheetWidth + 4, ...others.map(([other]) => other).filter(other => other > x)) - x - 4;
  }

  private hueOf(bar: Bar): number {
    return this.corpus.types[this.corpus.typeOf(bar.annotation)]!.hue;
  }

  private barElement(bar: Bar): HTMLElement {
    const { corpus } = this;
    const type = corpus.types[corpus.typeOf(bar.annotation)]!;
    const side = sideOf(corpus, bar.annotation);
    const label = labelOf(corpus, bar.annotation);
    const classes = ["bar", bar.isFirst && "first", bar.isLast && "last", bar.start === bar.end && "point", side !== "" && `side-${side}`];
    return hued(el("button", {
      class: classes.filter(Boolean).join(" "), type: "button", tabindex: -1, dir: this.line.direction, "data-annotation": bar.annotation,
      "aria-label": `${label}: ${shorten(corpus.covered(bar.annotation), 60) || "a point"}`,
    }, el("span", { class: "label", dir: "ltr" }, bar.isFirst ? label : `… ${label}`)), type.hue);
  }
}

function extent(rects: readonly Rect[]): [x: number, width: number] {
  const left = Math.min(...rects.map(({ x }) => x));
  return [left, Math.max(...rects.map(({ x, width }) => x + width)) - left];
}
