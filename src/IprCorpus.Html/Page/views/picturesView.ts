import { addressOfDocument, addressOfEntity } from "../app/address";
import type { Corpus } from "../data/corpus";
import type { Mark, Picture } from "../data/schema";
import { el, hued, svg } from "../ui/dom";

/** The pictures of the whole. Each shape leads to the places that it stands for. */
export class PicturesView {
  readonly element: HTMLElement;

  constructor(private readonly corpus: Corpus, private readonly showList: (title: string, annotations: Iterable<number>) => void) {
    this.element = el("section", { class: "pictures", "aria-label": "Pictures", tabindex: 0 }, ...corpus.head.pictures.map(picture => this.figure(picture)));
  }

  private figure(picture: Picture): HTMLElement {
    const drawing = svg("svg", { viewBox: `0 0 ${picture.width} ${picture.height}`, role: "group", "aria-label": picture.title });
    drawing.style.maxWidth = `${picture.width}px`;
    drawing.append(...picture.marks.map(mark => this.shape(mark)));
    return el("figure", { class: picture.key }, el("figcaption", {}, el("h2", {}, picture.title), el("p", {}, picture.summary)), drawing);
  }

  private shape(mark: Mark): SVGElement {
    const element = draw(mark);
    if (mark.hue !== undefined) hued(element, mark.hue);
    if (mark.tip !== undefined && mark.link === undefined) element.append(svg("title", {}, mark.tip));
    if (mark.link === undefined) return element;
    const link = svg("a", { href: this.addressOf(mark), "aria-label": mark.tip ?? mark.text, click: (event: Event) => this.follow(event, mark) }, element);
    if (mark.tip !== undefined) link.append(svg("title", {}, mark.tip));
    return link;
  }

  private addressOf({ link }: Mark): string {
    const [kind, number] = link!;
    return kind === "document" ? addressOfDocument(this.corpus, number) : kind === "entity" ? addressOfEntity(this.corpus, number) : "#!places";
  }

  private follow(event: Event, { link }: Mark): void {
    const [kind, number] = link!;
    if (kind !== "type" && kind !== "list") return;
    event.preventDefault();
    if (kind === "type") this.showList(this.corpus.types[number]!.name, this.corpus.ofType(number));
    else this.showList(this.corpus.head.lists[number]!, this.corpus.list(number));
  }
}

function draw({ shape, at, path, text, look }: Mark): SVGElement {
  const [x, y, width, height] = at as [number, number, number, number];
  switch (shape) {
    case "box": return svg("rect", { class: look, x, y, width, height, rx: Math.min(2, width / 2) });
    case "disc": return svg("circle", { class: look, cx: x, cy: y, r: width });
    case "path": return svg("path", { class: look, d: path });
    default: {
      const label = svg("text", { class: look, x, y }, text ?? "");
      if (width) label.setAttribute("transform", `rotate(${width} ${x} ${y})`);
      return label;
    }
  }
}
