import type { Session } from "../app/session";
import { hued, shorten, svg } from "../ui/dom";
import type { TextView } from "./textView";

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly role: string;
  readonly isMention: boolean;
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const most = 60;
// Where on its arc a label may stand, from 0 to 1: the first place that no other label has taken; above it where all are.
const stops = [0.5, 0.36, 0.64, 0.22, 0.78];
const letter = 7.2;
const labelHeight = 14;

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
    const between = new Map<string, number>();
    const labels: Label[] = [];
    for (const arc of this.arcsOf(annotation)) {
      // Several between the same two lie above each other.
      const pair = pairOf(arc);
      const level = between.get(pair) ?? 0;
      between.set(pair, level + 1);
      this.add(arc, corpus.types[corpus.typeOf(arc.from)]!.hue, level, labels);
    }
  }

  private arcsOf(annotation: number): Arc[] {
    const references = this.session.documentReferences;
    const arcs: Arc[] = [...references.out(annotation), ...references.into(annotation)].map(({ from, to, role }) => ({ from, to, role, isMention: false }));
    const linked = new Set(arcs.map(pairOf));
    const chain = this.chainOf(annotation).filter(arc => !linked.has(pairOf(arc)));
    return [...arcs, ...chain].filter(({ from, to }) => from !== to).slice(0, most);
  }

  /** The mentions of the same entities before and after this one: the chain as it runs through the text. */
  private chainOf(annotation: number): Arc[] {
    const { corpus, document } = this.session;
    const arcs: Arc[] = [];
    for (const entity of corpus.entitiesOf(annotation)) {
      const mentions = corpus.mentionsIn(entity, document);
      const at = mentions.indexOf(annotation);
      const role = shorten(corpus.entityName(entity), 28);
      if (at > 0) arcs.push({ from: annotation, to: mentions[at - 1]!, role, isMention: true });
      if (at >= 0 && at + 1 < mentions.length) arcs.push({ from: mentions[at + 1]!, to: annotation, role, isMention: true });
    }

    return arcs;
  }

  private add({ from, to, role, isMention }: Arc, hue: number, level: number, labels: Label[]): void {
    const [a, b] = [this.text.boxOf(from), this.text.boxOf(to)];
    const [x1, x2] = [a.x + Math.min(a.width / 2, 40), b.x + Math.min(b.width / 2, 40)];
    const [y1, y2] = [a.y + 5, b.y + 5];
    const rise = (Math.abs(y2 - y1) < 1 ? Math.min(34, 16 + Math.abs(x2 - x1) / 9) : 34) + level * 19;
    const path = `M${x1} ${y1}C${x1} ${y1 - rise} ${x2} ${y2 - rise} ${x2} ${y2}`;
    const group = hued(svg("g", { class: `arc${isMention ? " mention" : ""}${Math.abs(y2 - y1) > 1 ? " far" : ""}` }), hue);
    const places = stops.map(t => ({ ...pointOf(t, x1, y1, x2, y2, rise), width: role.length * letter }));
    const isFree = (place: Label): boolean =>
      labels.every(other => Math.abs(place.y - other.y) >= labelHeight || Math.abs(place.x - other.x) * 2 >= place.width + other.width);
    let label = places.find(isFree) ?? places[0]!;
    while (!isFree(label)) label = { ...label, y: label.y - labelHeight };
    labels.push(label);
    const { x, y } = label;
    group.append(
      svg("path", { d: path }),
      svg("path", { class: "tip", d: `M${x2} ${y2}l-3.5 -7h7z` }),
      svg("text", { x, y: y + 3, class: "halo" }, role),
      svg("text", { x, y: y + 3 }, role));
    this.element.append(group);
  }
}

const pairOf = ({ from, to }: Arc): string => from < to ? `${from} ${to}` : `${to} ${from}`;

/** A point of the curve that an arc is: a cubic Bézier curve whose handles rise straight up. */
function pointOf(t: number, x1: number, y1: number, x2: number, y2: number, rise: number): { x: number; y: number } {
  const s = 1 - t;
  const [start, end] = [s * s * (s + 3 * t), t * t * (t + 3 * s)];
  return { x: start * x1 + end * x2, y: start * y1 + end * y2 - 3 * s * t * rise };
}
