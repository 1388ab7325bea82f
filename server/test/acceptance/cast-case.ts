import type { Answer } from './cast';
import { type Stage, upload } from './stage';

/** What the crisis made so far, by the names the story gives them. */
export interface CaseBook {
  alertId: string;
  issueId: string;
  crisisId: string;
  crisisCode: string;
  claims: Record<string, string>;
  facts: Record<string, string>;
  messages: string[];
  templateId: string;
  /** Versions of the statements: STM-1, and both of STM-2. */
  versions: Record<'STM1' | 'V1' | 'V2', Answer>;
  distributionId: string;
  reviewId: string;
  /** The input of the sending, to send it again. */
  sending: object | null;
}

export const emptyBook = (): CaseBook => ({
  alertId: '',
  issueId: '',
  crisisId: '',
  crisisCode: '',
  claims: {},
  facts: {},
  messages: [],
  templateId: '',
  versions: { STM1: null, V1: null, V2: null },
  distributionId: '',
  reviewId: '',
  sending: null,
});

export const VERSION = `statementVersion: version { id version no state sha256 publishedAt levels { no role approval { personName at hashSeen } } }`;

/** A document that Fajar uploads. */
export const document = (stage: Stage, name: string): Promise<string> =>
  upload(stage, name, null, stage.cast.fajar);
