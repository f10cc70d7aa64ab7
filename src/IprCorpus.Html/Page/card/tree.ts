import type { Session } from "../app/session";
import { counted, el, svg } from "../ui/dom";
import { hasTrees, sentenceAt, type Word } from "./sentence";

const level = 22;
const space = 18;
const letter = 7.6;

/** The dependency tree of the sentence around what is chosen, under the text. */
export class Tree {
  readonly element = el("section", { class: "tree", "aria-label": "Dependency tree", tabindex: 0 });
  isOpen = false;

  constructor(private readonly session: Session) {
    session.on("selection", () => this.draw());
    session.on("document", () => this.draw());
    this.draw();
  }

  get isPossible(): boolean {
    return hasTrees(this.session.corpus);
  }

  toggle(): void {
    this.isOpen = !this.isOpen;
    this.draw();
  }

  private draw(): void {
    const { corpus, document, selected } = this.session;
    this.element.hidden = !this.isOpen;
    if (!this.isOpen) return;
    const words = sentenceAt(corpus, document, selected >= 0 ? corpus.starts[selected]! : 0);
    if (words === null || words.length === 0) {
      this.element.replaceChildren(el("p", { class: "hint" }, "No tree here: choose an annotation in a sentence that has tokens with heads."));
      return;
    }

    this.element.replaceChildren(this.picture(words), this.table(words));
    this.element.querySelector(".word.selected")?.scrollIntoView({ block: "nearest", inline: "center" });
  }

  private picture(words: readonly Word[]): SVGElement {
    const [centres, width] = place(words);
    const levels = levelsOf(words);
    const top = 24 + Math.max(1, ...levels) * level;
    const picture = svg("svg", { width, height: top + 42, "aria-hidden": "true" });
    words.forEach((word, i) => {
      const x = centres[i]!;
      if (word.head >= 0) picture.append(arc(centres[word.head]!, x, top, levels[i]!, word.relation));
      else picture.append(svg("g", { class: "root" }, svg("path", { d: `M${x} 14V${top}` }), svg("path", { class: "tip", d: `M${x} ${top}l-3.5 -7h7z` }), svg("text", { x: x + 5, y: 18, class: "start" }, word.relation || "root")));
      const label = svg("g", {
        class: word.annotation === this.session.selected ? "word selected" : "word",
        click: () => this.session.select(word.annotation),
      }, svg("text", { x, y: top + 17, class: "form" }, word.text), svg("text", { x, y: top + 33 }, word.tag));
      picture.append(label);
    });
    return picture;
  }

  /** The same as a table, for those who hear it. */
  private table(words: readonly Word[]): HTMLElement {
    const row = (word: Word): HTMLElement => el("tr", {},
      el("th", { scope: "row" }, word.text), el("td", {}, word.tag), el("td", {}, word.relation), el("td", {}, word.head < 0 ? "root" : words[word.head]!.text));
    return el("table", { class: "unseen" }, el("caption", {}, `Dependency tree of ${counted(words.length, "word")}`),
      el("thead", {}, el("tr", {}, ...["word", "tag", "relation", "head"].map(name => el("th", { scope: "col" }, name)))),
      el("tbody", {}, ...words.map(row)));
  }
}

function place(words: readonly Word[]): [centres: number[], width: number] {
  let x = 20;
  const centres = words.map(word => {
    const width = Math.max(word.text.length * letter * 1.1, word.tag.length * letter, Math.min(word.relation.length * letter * 0.85, 60), 14);
    const centre = x + width / 2;
    x += width + space;
    return centre;
  });
  return [centres, x + 20];
}

/** The height of the arc to each word: above all arcs that it spans. */
function levelsOf(words: readonly Word[]): number[] {
  const levels = words.map(() => 0);
  const arcs = words.flatMap(({ head }, i) => head < 0 ? [] : [{ i, from: Math.min(i, head), to: Math.max(i, head) }]).sort((a, b) => (a.to - a.from) - (b.to - b.from));
  const heights = new Int32Array(words.length);
  for (const { i, from, to } of arcs) {
    let height = 0;
    for (let gap = from; gap < to; gap++) height = Math.max(height, heights[gap]!);
    levels[i] = height + 1;
    for (let gap = from; gap < to; gap++) heights[gap] = height + 1;
  }

  return levels;
}

function arc(from: number, to: number, bottom: number, height: number, relation: string): SVGElement {
  const y = bottom - height * level;
  const start = from + (to > from ? 5 : -5);
  const round = Math.min(9, Math.abs(to - start) / 2) * (to > from ? 1 : -1);
  const path = `M${start} ${bottom}V${y + 9}Q${start} ${y} ${start + round} ${y}H${to - round}Q${to} ${y} ${to} ${y + 9}V${bottom}`;
  const middle = (start + to) / 2;
  return svg("g", { class: "dependency" }, svg("path", { d: path }), svg("path", { class: "tip", d: `M${to} ${bottom}l-3.5 -7h7z` }),
    svg("text", { x: middle, y: y + 4, class: "halo" }, relation), svg("text", { x: middle, y: y + 4 }, relation));
}
