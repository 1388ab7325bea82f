import { registerEnumType } from 'type-graphql';

/** Papers of a payment file (LS, services). */
export enum AttachmentKind {
  PAYMENT_REQUEST = 'PAYMENT_REQUEST',
  INVOICE = 'INVOICE',
  RECEIPT = 'RECEIPT',
  TAX_INVOICE = 'TAX_INVOICE',
  PP55_LETTER = 'PP55_LETTER',
  CATALOGUE_PRINTOUT = 'CATALOGUE_PRINTOUT',
  CONTRACT = 'CONTRACT',
  PROOF_FILE = 'PROOF_FILE',
  NPWP = 'NPWP',
  BANK_REFERENCE = 'BANK_REFERENCE',
  CONTROL_CARD = 'CONTROL_CARD',
  BAP = 'BAP',
  BAST = 'BAST',
  PAYMENT_REPORT = 'PAYMENT_REPORT',
  SPP = 'SPP',
  SPM = 'SPM',
  SP2D = 'SP2D',
  TAX_BILLING = 'TAX_BILLING',
  OTHER = 'OTHER',
}
registerEnumType(AttachmentKind, {
  name: 'InvoiceAttachmentKind',
  description: 'A paper of the payment file.',
  valuesConfig: {
    PAYMENT_REQUEST: { description: 'Letter asking for payment.' },
    INVOICE: { description: "The company's invoice." },
    RECEIPT: { description: 'Receipt (kwitansi), stamped where a stamp is due.' },
    TAX_INVOICE: { description: 'VAT invoice (faktur pajak).' },
    PP55_LETTER: { description: 'Certificate of final income tax (SK PP 55).' },
    CATALOGUE_PRINTOUT: { description: 'Printout of the purchase in the national catalogue.' },
    CONTRACT: { description: 'Contract and order.' },
    PROOF_FILE: { description: 'Proofs of publication with the own captures.' },
    NPWP: { description: 'Copy of the NPWP.' },
    BANK_REFERENCE: { description: 'Bank reference.' },
    CONTROL_CARD: { description: 'Control card of the contract.' },
    BAP: { description: 'Inspection report.' },
    BAST: { description: 'Handover report.' },
    PAYMENT_REPORT: { description: 'Payment report.' },
    SPP: { description: 'Payment request with SPTB.' },
    SPM: { description: 'Payment order with SPTJM.' },
    SP2D: { description: 'Number and date of the disbursement order.' },
    TAX_BILLING: { description: 'Tax billing and payment reference.' },
    OTHER: { description: 'Another paper.' },
  },
});

/** Indonesian names of the papers. */
export const ATTACHMENT_LABELS: Record<AttachmentKind, string> = {
  PAYMENT_REQUEST: 'Surat permohonan pembayaran',
  INVOICE: 'Surat tagihan',
  RECEIPT: 'Kuitansi bertanda tangan',
  TAX_INVOICE: 'Faktur pajak',
  PP55_LETTER: 'Salinan SK PP 55',
  CATALOGUE_PRINTOUT: 'Cetakan e-purchasing',
  CONTRACT: 'Kontrak dan surat pesanan',
  PROOF_FILE: 'Berkas bukti tayang',
  NPWP: 'Salinan NPWP',
  BANK_REFERENCE: 'Referensi bank',
  CONTROL_CARD: 'Kartu kendali kontrak',
  BAP: 'BAP pemeriksaan',
  BAST: 'BAST',
  PAYMENT_REPORT: 'BA pembayaran',
  SPP: 'SPP-LS dan SPTB',
  SPM: 'SPM dan SPTJM',
  SP2D: 'Nomor dan tanggal SP2D',
  TAX_BILLING: 'Kode billing dan NTPN',
  OTHER: 'Lainnya',
};

/** What a returned invoice is at fault in. */
export enum FaultSubject {
  LINE = 'LINE',
  ATTACHMENT = 'ATTACHMENT',
  TAX_INVOICE = 'TAX_INVOICE',
  AMOUNT = 'AMOUNT',
  COMPANY_NUMBER = 'COMPANY_NUMBER',
  PAYEE = 'PAYEE',
  OTHER = 'OTHER',
}
registerEnumType(FaultSubject, {
  name: 'InvoiceFaultSubject',
  description: 'What a returned invoice is at fault in.',
  valuesConfig: {
    LINE: { description: 'One line.' },
    ATTACHMENT: { description: 'One paper of the file.' },
    TAX_INVOICE: { description: 'Number, date or figures of the tax invoice.' },
    AMOUNT: { description: 'The amount.' },
    COMPANY_NUMBER: { description: "The company's own invoice number." },
    PAYEE: { description: 'Name, NPWP or bank account of the payee.' },
    OTHER: { description: 'Something else; the reason says what.' },
  },
});
