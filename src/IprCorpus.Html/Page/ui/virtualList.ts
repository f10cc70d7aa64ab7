import { el } from "./dom";

const tallest = 8_000_000;
const overscan = 8;

/** A list of rows of one height, of which only those near the visible part are in the page. */
export class VirtualList {
  readonly element: HTMLElement;
  private readonly sheet: HTMLElement;
  private count = 0;
  private first = -1;
  private last = -1;

  /**
   * @param rowHeight The height of a row in pixels.
   * @param make Makes a row; it gives it a role and a way to be reached by the keyboard.
   */
  constructor(label: string, private readonly rowHeight: number, private readonly make: (row: number) => HTMLElement) {
    this.sheet = el("ol", { class: "rows", role: "list" });
    this.element = el("div", { class: "virtual", "aria-label": label, role: "group", tabindex: 0, scroll: () => this.render() }, this.sheet);
    new ResizeObserver(() => this.render()).observe(this.element);
  }

  /** Shows other rows, from the first on. */
  reset(count: number): void {
    this.count = count;
    this.sheet.style.height = `${Math.min(tallest, count * this.rowHeight)}px`;
    this.element.scrollTop = 0;
    this.refresh();
  }

  /** Makes the visible rows anew. */
  refresh(): void {
    this.first = this.last = -1;
    this.render();
  }

  /** Brings a row into view. */
  scrollTo(row: number): void {
    this.element.scrollTop = Math.max(0, row * this.rowHeight * this.scale - this.element.clientHeight / 2);
    this.render();
  }

  /** How much longer the list is than what a browser can scroll. */
  private get scale(): number {
    return Math.min(1, tallest / Math.max(1, this.count * this.rowHeight));
  }

  private render(): void {
    const { scrollTop, clientHeight } = this.element;
    const top = scrollTop / this.scale;
    const first = Math.max(0, Math.floor(top / this.rowHeight) - overscan);
    const last = Math.min(this.count, Math.ceil((top + clientHeight) / this.rowHeight) + overscan);
    if (first === this.first && last === this.last && this.scale === 1) return;
    [this.first, this.last] = [first, last];
    const focused = this.sheet.contains(document.activeElement) ? document.activeElement?.closest("li")?.getAttribute("aria-posinset") : null;
    const rows: HTMLElement[] = [];
    for (let row = first; row < last; row++) {
      const item = el("li", { role: "listitem", "aria-setsize": this.count, "aria-posinset": row + 1 }, this.make(row));
      item.style.transform = `translateY(${row * this.rowHeight - top + scrollTop}px)`;
      rows.push(item);
    }

    this.sheet.replaceChildren(...rows);
    if (focused != null) this.sheet.querySelector<HTMLElement>(`li[aria-posinset="${focused}"] a, li[aria-posinset="${focused}"] button`)?.focus({ preventScroll: true });
  }
}
