import type { Session } from "../app/session";
import { hued, svg } from "../ui/dom";
import type { TextView } from "./textView";

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly role: string;
  readonly isMention: boolean;
}

const most = 60;

/** Arcs for the relations of the chosen annotation, or else of the one under the pointer, and of no other. */
export class Arcs {
  readonly element = svg("svg", { class: "arcs", "aria-hidden": "true" });

  constructor(private readonly session: Session, private readonly text: TextView) {}

  draw(): void {
    this.element.replaceChildren();
    const { selected, hovered, corpus } = this.session;
    const annotation = hovered >= 0 ? hovered : selected;
    if (annotation < 0) return;
    this.element.setAttribute("width", String(this.text.fullWidth));
    this.element.setAttribute("height", String(this.text.height));
    for (const arc of this.arcsOf(annotation)) this.add(arc, corpus.types[corpus.typeOf(arc.from)]!.hue);
  }

  private arcsOf(annotation: number): Arc[] {
    const references = this.session.documentReferences;
    const arcs: Arc[] = [...references.out(annotation), ...references.into(annotation)].map(({ from, to, role }) => ({ from, to, role, isMention: false }));
    return [...arcs, ...this.chainOf(annotation)].filter(({ from, to }) => from !== to).slice(0, most);
  }

  /** The mentions of the same entities before and after this one: the chain as it runs through the text. */
  private chainOf(annotation: number): Arc[] {
    const { corpus, document } = this.session;
    const arcs: Arc[] = [];
    for (const entity of corpus.entitiesOf(annotation)) {
      const mentions = corpus.mentionsIn(entity, document);
      const at = mentions.indexOf(annotation);
      const role = corpus.entityName(entity);
      if (at > 0) arcs.push({ from: annotation, to: mentions[at - 1]!, role, isMention: true });
      if (at >= 0 && at + 1 < mentions.length) arcs.push({ from: mentions[at + 1]!, to: annotation, role, isMention: true });
    }

    return arcs;
  }

  private add({ from, to, role, isMention }: Arc, hue: number): void {
    const [a, b] = [this.text.boxOf(from), this.text.boxOf(to)];
    const [x1, x2] = [a.x + Math.min(a.width / 2, 40), b.x + Math.min(b.width / 2, 40)];
    const [y1, y2] = [a.y + 5, b.y + 5];
    const rise = Math.abs(y2 - y1) < 1 ? Math.min(46, 16 + Math.abs(x2 - x1) / 9) : 34;
    const path = `M${x1} ${y1}C${x1} ${y1 - rise} ${x2} ${y2 - rise} ${x2} ${y2}`;
    const group = hued(svg("g", { class: isMention ? "arc mention" : "arc" }), hue);
    const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2 - rise * 0.75];
    group.append(
      svg("path", { d: path }),
      svg("path", { class: "tip", d: `M${x2} ${y2}l-3.5 -7h7z` }),
      svg("text", { x, y: y + 3, class: "halo" }, role),
      svg("text", { x, y: y + 3 }, role));
    this.element.append(group);
  }
}
