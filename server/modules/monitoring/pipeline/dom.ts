import { parseHTML } from 'linkedom';

/** The part of a DOM node that extraction uses; the server compiles without the browser's own types. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly lastChild: PageNode | null;
  readonly previousSibling: PageNode | null;
}

/** The part of a DOM element that extraction uses. */
export interface PageElement extends PageNode {
  readonly innerHTML: string;
  getAttribute(name: string): string | null;
  remove(): void;
  appendChild(child: PageNode): unknown;
  getElementsByTagName(name: string): Iterable<PageElement>;
  replaceChildren(...children: PageNode[]): void;
}

/** The part of a DOM document that extraction uses. */
export interface PageDocument {
  readonly body: PageElement;
  createElement(name: string): PageElement;
  getElementsByTagName(name: string): Iterable<PageElement>;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

// Scripts and drawings are half of many pages and no part of any text; JSON-LD is data and stays.
const DEAD_WEIGHT =
  /<script(?![^<>]*ld\+json)[^<>]*>[\s\S]*?<\/script\s*>|<(style|svg)\b[^<>]*>[\s\S]*?<\/\1\s*>/gi;

/** Parses a page without running anything in it; scripts, styles and drawings are left out. */
export function parsePage(html: string): PageDocument {
  const light = html.replace(DEAD_WEIGHT, '');
  // linkedom builds no body of its own for a bare fragment, and Readability needs one.
  const whole = /<body[\s>]/i.test(light) ? light : `<html><body>${light}</body></html>`;
  const parsed: { document: PageDocument } = parseHTML(whole);
  return parsed.document;
}
