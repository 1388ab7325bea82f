import { registerEnumType } from 'type-graphql';

/** Where a contract stands; partnership.md 4.2 of the specification. */
export enum ContractState {
  DRAFT = 'DRAFT',
  NEGOTIATION = 'NEGOTIATION',
  AGREED = 'AGREED',
  SIGNED = 'SIGNED',
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  EXHAUSTED = 'EXHAUSTED',
  EXPIRED = 'EXPIRED',
  TERMINATED = 'TERMINATED',
  CLOSED = 'CLOSED',
  VOID = 'VOID',
}
registerEnumType(ContractState, {
  name: 'ContractState',
  description: 'Where a contract stands.',
  valuesConfig: {
    DRAFT: { description: 'Being prepared.' },
    NEGOTIATION: { description: 'Prices are being negotiated.' },
    AGREED: { description: 'Both parties agreed the prices; not signed yet.' },
    SIGNED: { description: 'Signed by both; waits for its first day.' },
    ACTIVE: { description: 'Orders may be placed.' },
    SUSPENDED: { description: 'No new orders until the cause is removed.' },
    EXHAUSTED: { description: 'The ceiling or every quantity is used up.' },
    EXPIRED: { description: 'The term is over; open orders run to their due date.' },
    TERMINATED: { description: 'Ended early; delivered work stays payable.' },
    CLOSED: { description: 'Everything ordered is proven, invoiced and paid.' },
    VOID: { description: 'Abandoned before signature; the number stays used.' },
  },
});

/** How the price is fixed. */
export enum ContractType {
  UNIT_PRICE = 'UNIT_PRICE',
  LUMP_SUM = 'LUMP_SUM',
}
registerEnumType(ContractType, {
  name: 'ContractType',
  description: 'How the price of a contract is fixed.',
  valuesConfig: {
    UNIT_PRICE: { description: 'Prices are fixed, quantities come by order.' },
    LUMP_SUM: { description: 'A fixed package of quantities and prices.' },
  },
});

/** Form of the paper by value (Perpres 16/2018 art. 28), rule C2. */
export enum ContractForm {
  PURCHASE_PROOF = 'PURCHASE_PROOF',
  RECEIPT = 'RECEIPT',
  SPK = 'SPK',
  AGREEMENT = 'AGREEMENT',
  ORDER_LETTER = 'ORDER_LETTER',
  SPKK = 'SPKK',
}
registerEnumType(ContractForm, {
  name: 'ContractForm',
  description: "Form of the contract's paper; the value decides it.",
  valuesConfig: {
    PURCHASE_PROOF: { description: 'Proof of purchase (bukti pembelian).' },
    RECEIPT: { description: 'Receipt (kuitansi).' },
    SPK: { description: 'Work order (SPK).' },
    AGREEMENT: { description: 'Agreement (surat perjanjian).' },
    ORDER_LETTER: { description: 'Order letter of e-purchasing (surat pesanan).' },
    SPKK: { description: 'General partnership agreement (SPKK) whose value is open.' },
  },
});

/** How the office procures. */
export enum ProcurementMethod {
  EXEMPT = 'EXEMPT',
  E_PURCHASING = 'E_PURCHASING',
  DIRECT = 'DIRECT',
}
registerEnumType(ProcurementMethod, {
  name: 'ProcurementMethod',
  description: 'How the office procures.',
  valuesConfig: {
    EXEMPT: { description: 'Exempt procurement (pengadaan dikecualikan).' },
    E_PURCHASING: { description: 'Order through the national catalogue.' },
    DIRECT: { description: 'Direct procurement (pengadaan langsung).' },
  },
});

/** Grounds of termination, the complete list; coverage is none of them. */
export enum TerminationGround {
  ORDER_BREACH = 'ORDER_BREACH',
  FICTITIOUS_PROOF = 'FICTITIOUS_PROOF',
  LOSS_OF_LEGAL_STATUS = 'LOSS_OF_LEGAL_STATUS',
  PRESS_COUNCIL_RULING_REFUSED = 'PRESS_COUNCIL_RULING_REFUSED',
  MUTUAL = 'MUTUAL',
}
registerEnumType(TerminationGround, {
  name: 'TerminationGround',
  description: 'Grounds on which a contract may be terminated; coverage is none of them.',
  valuesConfig: {
    ORDER_BREACH: { description: 'Accepted orders were not carried out.' },
    FICTITIOUS_PROOF: { description: 'A proof of publication was fictitious.' },
    LOSS_OF_LEGAL_STATUS: { description: 'The company lost its legal status or licence.' },
    PRESS_COUNCIL_RULING_REFUSED: { description: 'The company refuses a ruling of the Press Council.' },
    MUTUAL: { description: 'Both parties wish to end it.' },
  },
});

/** What is published; partnership.md section 1 of the specification. */
export enum PublicationKind {
  ADVERTORIAL = 'ADVERTORIAL',
  INFOTORIAL = 'INFOTORIAL',
  PHOTO_GALLERY = 'PHOTO_GALLERY',
  DISPLAY_AD = 'DISPLAY_AD',
  WEB_BANNER = 'WEB_BANNER',
  PUBLIC_SERVICE_AD = 'PUBLIC_SERVICE_AD',
  NOTICE = 'NOTICE',
  GREETING_AD = 'GREETING_AD',
  LIVE_BROADCAST = 'LIVE_BROADCAST',
  DELAYED_BROADCAST = 'DELAYED_BROADCAST',
  ADLIB = 'ADLIB',
  SPOT = 'SPOT',
  TALK_SHOW = 'TALK_SHOW',
  SUBSCRIPTION = 'SUBSCRIPTION',
}
registerEnumType(PublicationKind, {
  name: 'PublicationKind',
  description: 'What is published.',
  valuesConfig: {
    ADVERTORIAL: { description: 'Paid article with a visible label.' },
    INFOTORIAL: { description: 'Shorter paid information item.' },
    PHOTO_GALLERY: { description: 'Paid set of photos.' },
    DISPLAY_AD: { description: 'Advert in print.' },
    WEB_BANNER: { description: 'Banner on a site.' },
    PUBLIC_SERVICE_AD: { description: 'Public service announcement (ILM).' },
    NOTICE: { description: 'Official notice (pengumuman).' },
    GREETING_AD: { description: 'Greeting (ucapan).' },
    LIVE_BROADCAST: { description: 'Live broadcast.' },
    DELAYED_BROADCAST: { description: 'Recorded broadcast.' },
    ADLIB: { description: 'Text read by the presenter.' },
    SPOT: { description: 'Broadcast spot.' },
    TALK_SHOW: { description: 'Talk show (dialog).' },
    SUBSCRIPTION: { description: 'Copies delivered by subscription: goods, not a service.' },
  },
});

/** What one unit of a price is. */
export enum RateUnit {
  ARTICLE = 'ARTICLE',
  MM_COLUMN = 'MM_COLUMN',
  PAGE_FRACTION = 'PAGE_FRACTION',
  SPOT = 'SPOT',
  MINUTE = 'MINUTE',
  HOUR = 'HOUR',
  BANNER_DAY = 'BANNER_DAY',
  MONTH_PACKAGE = 'MONTH_PACKAGE',
  COPY = 'COPY',
}
registerEnumType(RateUnit, {
  name: 'RateUnit',
  description: 'What one unit of a price is.',
  valuesConfig: {
    ARTICLE: { description: 'One article.' },
    MM_COLUMN: { description: 'One millimetre of one column.' },
    PAGE_FRACTION: { description: 'The fraction of a page named in the description.' },
    SPOT: { description: 'One broadcast spot.' },
    MINUTE: { description: 'One minute on air.' },
    HOUR: { description: 'One hour on air.' },
    BANNER_DAY: { description: 'One banner for one day.' },
    MONTH_PACKAGE: { description: 'One package of one month.' },
    COPY: { description: 'One copy.' },
  },
});
