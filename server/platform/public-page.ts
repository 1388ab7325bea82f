import type { Ctx } from './ctx';
import type { DomainError } from './errors';

/** What a public page answers. */
export interface PageAnswer {
  /** A whole document: HTML unless `type` says otherwise. */
  body: string;
  /** Seconds for which anybody may keep it; 0: it is for one reader, and nobody keeps or lists it. */
  maxAge: number;
  /** Media type; HTML when absent. */
  type?: string;
  /** When what it shows last changed, for readers that ask whether it did. */
  changedAt?: Date;
}

/** A form that was refused: as it was filled, and why. */
export interface FormRefusal {
  form: ReadonlyMap<string, string>;
  error: DomainError;
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
    refusal?: FormRefusal,
  ) => Promise<PageAnswer | null>;
  /**
   * Takes the form of the page from anybody, in one transaction; gives the path to go on to, null when there is no such page.
   * A refusal shows the page again, with `refusal`.
   */
  submit?: (
    ctx: Ctx,
    params: Readonly<Record<string, string>>,
    form: ReadonlyMap<string, string>,
  ) => Promise<string | null>;
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
