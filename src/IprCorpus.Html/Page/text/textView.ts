import type { Session } from "../app/session";
import { el, counted, shorten } from "../ui/dom";
import { Arcs } from "./arcs";
import { LineElement, metrics } from "./lineElement";
import { Lanes, lineAt } from "./lanes";
import { breakLines, Measure, type Line } from "./lines";
import { findMarks } from "./marks";
import { Reading } from "./reading";

const overscan = 240;
const widest = 860;
// What fits on A4 and on letter paper, beside line numbers and margins.
const paper = 590;

/** The text of the open document with its annotations. Only lines near the visible part are in the page. */
export class TextView {
  readonly element: HTMLElement;
  private readonly sheet: HTMLElement;
  private readonly status: HTMLElement;
  private readonly arcs: Arcs;
  private readonly rendered = new Map<number, LineElement>();
  private measure: Measure | null = null;
  private reading: Reading = Reading.received("");
  private lines: Line[] = [];
  private lanes: Lanes | null = null;
  private tops = new Float64Array(1);
  private width = 0;
  // What the element would tell, kept so that asking does not make the browser lay out the page.
  private scrollTop = 0;
  private viewWidth = 0;
  private viewHeight = 0;
  private isPrinting = false;

  constructor(private readonly session: Session) {
    this.sheet = el("div", { class: "sheet" });
    this.status = el("p", { class: "unseen", role: "status" });
    this.element = el("section", {
      class: "text", tabindex: 0, "aria-label": "Text. The arrow keys go from annotation to annotation.",
      scroll: () => {
        this.scrollTop = this.element.scrollTop;
        this.render();
      },
      keydown: (event: KeyboardEvent) => this.onKey(event),
      pointerover: (event: PointerEvent) => session.hover(annotationAt(event.target)),
      pointerleave: () => session.hover(-1),
      click: (event: MouseEvent) => this.onClick(event),
      copy: (event: ClipboardEvent) => this.onCopy(event),
    }, this.sheet, this.status);
    this.arcs = new Arcs(session, this);
    this.sheet.append(this.arcs.element);
    session.on("document", () => this.load());
    session.on("reading", () => this.load(this.topPosition()));
    session.on("types", () => this.relane());
    session.on("selection", () => this.onSelection());
    session.on("hover", () => this.mark());
    new ResizeObserver(() => this.onResize()).observe(this.element);
  }

  /** Lays out the open document. */
  load(position = 0): void {
    const { corpus, document, regularized } = this.session;
    this.reading = regularized ? Reading.regularized(corpus, document) : Reading.received(corpus.text(document));
    this.layOut();
    this.scrollTo(position);
  }

  /** Where an annotation is drawn, in pixels of the sheet; what is not in the page is placed as well as its line tells. */
  boxOf(annotation: number): { x: number; y: number; width: number; bottom: number } {
    const { corpus } = this.session;
    const start = this.reading.toShown(corpus.starts[annotation]!, "start");
    const line = lineAt(this.lines, start);
    const found = this.rendered.get(line)?.boxOf(annotation);
    const y = this.tops[line]!;
    if (found !== undefined) return { x: found.x, y, width: found.width, bottom: y + metrics.text };
    const at = this.lines[line];
    const share = at === undefined ? 0 : (start - at.start) / Math.max(1, at.end - at.start) * at.width;
    return { x: metrics.gutter + (at?.direction === "rtl" ? this.width - share : share), y, width: 12, bottom: y + metrics.text };
  }

  /** Puts all lines into the page while it is printed, as wide as paper is. */
  print(isPrinting: boolean): void {
    const position = this.topPosition();
    this.isPrinting = isPrinting;
    this.layOut();
    if (isPrinting) this.render();
    else this.scrollTo(position);
  }

  /** The height of the whole text. */
  get height(): number {
    return this.tops.at(-1)!;
  }

  /** The width of the sheet. */
  get fullWidth(): number {
    return this.sheet.clientWidth;
  }

  /** The shown position at the top of the view, so that the place can be kept. */
  topPosition(): number {
    return this.reading.toReceived(this.lines[this.lineAtHeight(this.scrollTop)]?.start ?? 0);
  }

  /** How far below the top of the view a position is drawn; null where it is not in view. */
  offsetOf(position: number): number | null {
    const line = lineAt(this.lines, this.reading.toShown(position, "start"));
    const [top, bottom] = [this.tops[line] ?? 0, this.tops[line + 1] ?? 0];
    return bottom < this.scrollTop || top > this.scrollTop + this.viewHeight ? null : top - this.scrollTop;
  }

  /** Brings a position of the text as received into view, so far below its top. */
  scrollTo(position: number, offset = 12): void {
    const line = lineAt(this.lines, this.reading.toShown(position, "start"));
    this.scrollToHeight(position === 0 && offset > 0 ? 0 : Math.max(0, this.tops[line]! - offset));
  }

  private scrollToHeight(height: number): void {
    if (height !== this.scrollTop) {
      this.element.scrollTop = height;
      this.scrollTop = this.element.scrollTop;
    }

    this.render();
  }

  private newMeasure(): Measure {
    const { fontSize, fontFamily } = getComputedStyle(this.sheet);
    return new Measure(`${fontSize} ${fontFamily}`);
  }

  private onResize(): void {
    const position = this.topPosition();
    [this.viewWidth, this.viewHeight] = [this.element.clientWidth, this.element.clientHeight];
    if (this.viewWidth === 0) return;
    if (this.fitWidth() !== this.width) {
      this.layOut();
      this.scrollTo(position);
      return;
    }

    // A view that comes back after another one was shown has lost its place.
    if (this.element.scrollTop !== this.scrollTop) this.element.scrollTop = this.scrollTop;
    this.render();
  }

  private fitWidth(): number {
    return this.isPrinting ? paper : Math.max(160, Math.min(widest, this.viewWidth - metrics.gutter - metrics.margin));
  }

  private layOut(): void {
    if (this.viewWidth === 0) [this.viewWidth, this.viewHeight] = [this.element.clientWidth, this.element.clientHeight];
    if (this.viewWidth === 0) return;
    this.measure ??= this.newMeasure();
    this.width = this.fitWidth();
    this.sheet.style.width = `${this.width + metrics.gutter + metrics.margin}px`;
    this.lines = breakLines(this.reading.text, this.width, this.measure);
    this.layLanes();
  }

  private layLanes(): void {
    const { corpus, document } = this.session;
    this.lanes = new Lanes(corpus, document, this.reading, this.lines, annotation => this.session.isShown(annotation));
    this.tops = new Float64Array(this.lines.length + 1);
    this.lines.forEach((_, i) => this.tops[i + 1] = this.tops[i]! + metrics.height(this.lanes!.count(i)));
    this.sheet.style.height = `${this.height}px`;
    this.sheet.replaceChildren(this.arcs.element);
    this.rendered.clear();
  }

  private relane(): void {
    const position = this.topPosition();
    this.layLanes();
    this.scrollTo(position);
  }

  private lineAtHeight(height: number): number {
    let [low, high] = [0, this.lines.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.tops[middle]! <= height) low = middle;
      else high = middle - 1;
    }

    return Math.max(0, low);
  }

  private render(): void {
    if (this.lanes === null || this.lines.length === 0) return;
    const top = this.scrollTop;
    const [first, last] = this.isPrinting ? [0, this.lines.length - 1] : [this.lineAtHeight(top - overscan), this.lineAtHeight(top + this.viewHeight + overscan)];
    for (const [line, element] of this.rendered) {
      if (line < first || line > last) {
        element.element.remove();
        this.rendered.delete(line);
      }
    }

    const added: LineElement[] = [];
    const { corpus, document } = this.session;
    let after: Element | null = null;
    for (let line = first; line <= last; line++) {
      let element = this.rendered.get(line);
      if (element === undefined) {
        element = new LineElement(corpus, this.lines[line]!, this.reading, this.lanes.of(line), this.tops[line]!, findMarks(corpus, document, this.reading, this.lines[line]!));
        this.rendered.set(line, element);
        if (after === null) this.sheet.prepend(element.element);
        else after.after(element.element);
        added.push(element);
      }

      after = element.element;
    }

    // All is measured before anything is moved, so that the page is laid out once.
    const sheetWidth = this.width + metrics.gutter + metrics.margin;
    added.map(element => element.measure()).forEach((place, i) => added[i]!.place(place, sheetWidth));
    if (added.length > 0) this.mark();
  }

  private mark(): void {
    const { selected, hovered, span } = this.session;
    this.rendered.forEach(line => line.mark(selected, hovered, span === null ? null : [this.reading.toShown(span[0], "start"), this.reading.toShown(span[1], "end")]));
    this.arcs.draw();
  }

  private onSelection(): void {
    const { selected, corpus, span } = this.session;
    const start = selected >= 0 ? corpus.starts[selected]! : span?.[0];
    if (start !== undefined) {
      const line = lineAt(this.lines, this.reading.toShown(start, "start"));
      const [top, bottom] = [this.tops[line] ?? 0, this.tops[line + 1] ?? 0];
      if (top < this.scrollTop + 8 || bottom > this.scrollTop + this.viewHeight - 8) this.scrollToHeight(Math.max(0, top - this.viewHeight / 3));
    }

    if (selected >= 0) {
      const type = corpus.types[corpus.typeOf(selected)]!.name;
      const [first, end] = [corpus.firsts[this.session.document]!, corpus.firsts[this.session.document + 1]!];
      this.status.textContent = `${type}: ${shorten(corpus.covered(selected), 80) || "no text"}. ${selected - first + 1} of ${counted(end - first, "annotation")}.`;
    }

    this.mark();
  }

  private onClick(event: MouseEvent): void {
    const annotation = annotationAt(event.target);
    if (annotation >= 0) {
      event.preventDefault();
      this.element.focus({ preventScroll: true });
      this.session.select(annotation === this.session.selected ? -1 : annotation);
    } else if (getSelection()?.isCollapsed !== false) {
      this.session.select(this.innermostAt(event));
    }
  }

  /** The shortest of the shown annotations that cover a point. */
  private innermostAt(event: MouseEvent): number {
    const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY) ?? null;
    const line = caret === null ? undefined : this.lineOf(caret.offsetNode);
    if (caret === null || line === undefined) return -1;
    const position = this.lines[line]!.start + caret.offset;
    const covering = this.lanes!.of(line).filter(bar => bar.start <= position && position < bar.end);
    return covering.reduce((least, bar) => least < 0 || this.lengthOf(bar.annotation) < this.lengthOf(least) ? bar.annotation : least, -1);
  }

  private lengthOf(annotation: number): number {
    return this.session.corpus.end(annotation) - this.session.corpus.starts[annotation]!;
  }

  private lineOf(node: Node): number | undefined {
    for (const [line, element] of this.rendered) {
      if (element.owns(node)) return line;
    }

    return undefined;
  }

  /** Copies the text as it is: lines that the page broke are no lines of it, and labels are none of its words. */
  private onCopy(event: ClipboardEvent): void {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed || event.clipboardData === null) return;
    const range = selection.getRangeAt(0);
    const [start, end] = [this.positionOf(range.startContainer, range.startOffset, "start"), this.positionOf(range.endContainer, range.endOffset, "end")];
    if (start === null || end === null) return;
    event.clipboardData.setData("text/plain", this.reading.text.slice(start, end));
    event.preventDefault();
  }

  private positionOf(node: Node, offset: number, edge: "start" | "end"): number | null {
    const line = this.lineOf(node);
    if (line !== undefined && node.nodeType === Node.TEXT_NODE) return this.lines[line]!.start + offset;
    // Between the lines: the nearest line that the boundary includes.
    const lines = [...this.rendered].sort(([a], [b]) => a - b);
    const inside = lines.filter(([, element]) => {
      const order = node.contains(element.element) ? (Array.from(node.childNodes).indexOf(element.element) < offset ? -1 : 1)
        : node.compareDocumentPosition(element.element) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1;
      return edge === "start" ? order > 0 : order < 0;
    });
    if (inside.length === 0) return line === undefined ? null : this.lines[line]!.start;
    return edge === "start" ? this.lines[inside[0]![0]]!.start : this.lines[inside.at(-1)![0]]!.end;
  }

  private onKey(event: KeyboardEvent): void {
    const { session } = this;
    if (event.key === "Escape") session.select(-1);
    else if (event.key === "ArrowRight" || event.key === "ArrowLeft") this.step(event.key === "ArrowRight" ? 1 : -1);
    else return;
    event.preventDefault();
  }

  /** Goes to the next or the previous of the shown annotations. */
  private step(by: 1 | -1): void {
    const { session } = this;
    const [first, end] = [session.corpus.firsts[session.document]!, session.corpus.firsts[session.document + 1]!];
    let next = session.selected >= 0 ? session.selected + by : this.nearest(by);
    while (next >= first && next < end && !session.isShown(next)) next += by;
    if (next >= first && next < end) session.select(next);
  }

  private nearest(by: 1 | -1): number {
    const { corpus, document } = this.session;
    const position = this.topPosition();
    let i = corpus.firsts[document]!;
    while (i < corpus.firsts[document + 1]! && corpus.starts[i]! < position) i++;
    return by > 0 ? i : i - 1;
  }
}

function annotationAt(target: EventTarget | null): number {
  const bar = target instanceof Element ? target.closest<HTMLElement>("[data-annotation]") : null;
  return bar === null ? -1 : Number(bar.dataset["annotation"]);
}

