import type { Type } from "../data/schema";
import { el, hued } from "./dom";

/** The name of a type beside its colour. */
export const typeTag = (type: Type): HTMLElement => hued(el("span", { class: "tag" }, type.name), type.hue);
