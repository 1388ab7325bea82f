import type { ContractLineInput, PublicationKind, RateUnit } from '../../gql/graphql';

/** A line of a contract while it is written; amounts are empty until typed. */
export interface LineDraft {
  key: string;
  lineId: string | null;
  kind: PublicationKind;
  description: string;
  rateUnit: RateUnit;
  unitPrice: number | null;
  maxQuantity: number | null;
  ownEstimate: number | null;
  rateCard: number | null;
  standardPrice: number | null;
  offer: number | null;
  minutes: string;
}

let made = 0;

/** An empty line, or one that begins with what is known of it. */
export const lineDraft = (known: Partial<LineDraft> = {}): LineDraft => {
  made += 1;
  return {
    key: `baris-${made}`,
    lineId: null,
    kind: 'ADVERTORIAL',
    description: '',
    rateUnit: 'ARTICLE',
    unitPrice: null,
    maxQuantity: null,
    ownEstimate: null,
    rateCard: null,
    standardPrice: null,
    offer: null,
    minutes: '',
    ...known,
  };
};

interface KnownLine {
  id: string;
  kind: PublicationKind;
  description: string;
  rateUnit: RateUnit;
  unitPrice: number;
  maxQuantity?: number | null;
  evidence?: {
    ownEstimate?: number | null;
    rateCard?: number | null;
    standardPrice?: number | null;
    offer?: number | null;
    minutes?: string | null;
  } | null;
}

/** The draft of a line that the contract has already. */
export const draftOfLine = ({
  id,
  kind,
  description,
  rateUnit,
  unitPrice,
  maxQuantity = null,
  evidence,
}: KnownLine): LineDraft =>
  lineDraft({
    lineId: id,
    kind,
    description,
    rateUnit,
    unitPrice,
    maxQuantity,
    ownEstimate: evidence?.ownEstimate ?? null,
    rateCard: evidence?.rateCard ?? null,
    standardPrice: evidence?.standardPrice ?? null,
    offer: evidence?.offer ?? null,
    minutes: evidence?.minutes ?? '',
  });

/** The line in the form the API takes. */
export const inputOfLine = ({
  key: _key,
  lineId,
  unitPrice,
  minutes,
  ...rest
}: LineDraft): ContractLineInput => ({
  ...rest,
  unitPrice: unitPrice ?? 0,
  minutes: minutes || null,
  ...(lineId && { lineId }),
});
