import type { Ctx } from './ctx';

/** What a public page answers. */
export interface PageAnswer {
  /** A whole document: HTML unless `type` says otherwise. */
  body: string;
  /** Seconds for which anybody may keep it. */
  maxAge: number;
  /** Media type; HTML when absent. */
  type?: string;
  /** When what it shows last changed, for readers that ask whether it did. */
  changedAt?: Date;
}

/** A page under a path of its own that anybody may read: made on the server, no script, no cookies. */
export interface PublicPage {
  /** Path as express reads it, for example `/ruang-pers/:id`. */
  path: string;
  /** Null when there is no such page. */
  render: (
    ctx: Ctx,
    params: Readonly<Record<string, string>>,
    query: ReadonlyMap<string, string>,
  ) => Promise<PageAnswer | null>;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, also within an attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
