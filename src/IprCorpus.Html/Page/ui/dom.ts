type Child = Node | string | null | undefined | false;

interface Attributes {
  readonly class?: string;
  readonly [name: string]: string | number | boolean | ((event: never) => void) | undefined;
}

/**
 * Makes an element. Texts become text nodes and nothing is parsed as markup, so that whatever a corpus holds is shown and never obeyed.
 * A function is a listener, `true` an attribute without a value; `false` and `undefined` are left out.
 */
export function el<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  set(element, attributes);
  append(element, children);
  return element;
}

/** Makes an SVG element. */
export function svg<K extends keyof SVGElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: Child[]): SVGElementTagNameMap[K] {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  set(element, attributes);
  append(element, children);
  return element;
}

/** Gives an element the hue of a type. Colours are made of it by the style sheet, for light and dark alike. */
export function hued<E extends HTMLElement | SVGElement>(element: E, hue: number): E {
  element.style.setProperty("--hue", String(hue));
  return element;
}

export const counted = (count: number, noun: string, plural = `${noun}s`): string => `${count.toLocaleString("en")} ${count === 1 ? noun : plural}`;

/** A text on one line, cut in the middle of nothing but characters. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  return `${/[\ud800-\udbff]$/u.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** The direction of a text by its first letter. */
export function directionOf(text: string): "rtl" | "ltr" {
  const letter = /\p{L}/u.exec(text)?.[0] ?? "";
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u.test(letter) ? "rtl" : "ltr";
}

function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value as EventListener);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
}

function append(element: Element, children: Child[]): void {
  for (const child of children) {
    if (child !== null && child !== undefined && child !== false) element.append(child);
  }
}
