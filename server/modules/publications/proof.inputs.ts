import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { InEnum, InEnums, InId, InIdempotencyKey, InMoment, InText, InWhole } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { Proof } from './proof.entity';
import { ProofReason, ProofState } from './publication-kinds';

@InputType({ description: 'Gives a proof of publication: an address or an uploaded file.' })
export class SubmitProofInput {
  @InId({ description: 'Line of the order.' })
  orderLineId!: string;

  @InText({ description: 'Address of the page; for online media.', nullable: true, max: 2000 })
  url?: string | null;

  @InId({ description: 'Uploaded scan, recording or log; for other media.', nullable: true })
  fileId?: string | null;

  @InMoment({ description: 'When it was published or aired; needed with a file.', nullable: true })
  airedAt?: Date | null;

  @InWhole({
    description: 'Units it proves; 1 when absent, and always for a page.',
    min: 1,
    max: 100_000,
    nullable: true,
  })
  quantity?: number | null;

  @InText({ description: 'Note for the inspector.', nullable: true, max: 1000 })
  note?: string | null;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'Gives a returned proof again, corrected; the old one is kept.' })
export class ReuploadProofInput {
  @InId({ description: 'The proof.' })
  proofId!: string;

  @InText({ description: 'Address of the page; for online media.', nullable: true, max: 2000 })
  url?: string | null;

  @InId({ description: 'Uploaded scan, recording or log; for other media.', nullable: true })
  fileId?: string | null;

  @InMoment({ description: 'When it was published or aired; needed with a file.', nullable: true })
  airedAt?: Date | null;

  @InText({ description: 'Note for the inspector.', nullable: true, max: 1000 })
  note?: string | null;
}

@InputType({ description: 'Names a proof.' })
export class ProofIdInput {
  @InId({ description: 'The proof.' })
  proofId!: string;
}

@InputType({ description: 'Names a proof and says something about it.' })
export class ProofNoteInput extends ProofIdInput {
  @InText({ description: 'What the inspector should know.', max: 1000 })
  note!: string;
}

@InputType({ description: 'Returns or rejects a proof.' })
export class ProofReasonInput extends ProofIdInput {
  @InEnum(ProofReason, { description: 'Why.' })
  reason!: ProofReason;

  @InText({ description: 'Explanation for the company.', nullable: true, max: 1000 })
  note?: string | null;
}

@InputType({ description: 'Takes the acceptance of a proof back.' })
export class RevokeProofInput extends ProofIdInput {
  @InText({ description: 'Why; an audit finding may be cited.', max: 1000 })
  reason!: string;
}

@ObjectType({ description: 'Result of a mutation on a proof.' })
export class ProofPayload extends Payload {
  @Field(() => Proof, { nullable: true, description: 'The proof; null when refused.' })
  proof?: Proof | null;
}

@InputType({ description: 'Which proofs to show; absent fields do not narrow.' })
export class ProofFilter {
  @InEnums(ProofState, { description: 'In one of these states.', nullable: true })
  states?: ProofState[] | null;

  @InId({ description: 'Of this outlet.', nullable: true })
  outletId?: string | null;

  @InId({ description: 'Of this company.', nullable: true })
  companyId?: string | null;

  @InId({ description: 'Of this order.', nullable: true })
  orderId?: string | null;

  @InId({ description: 'Under this contract.', nullable: true })
  contractId?: string | null;
}

/** How a list of proofs is sorted. */
export enum ProofSort {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
  LONGEST_WAITING = 'LONGEST_WAITING',
}
registerEnumType(ProofSort, {
  name: 'ProofSort',
  description: 'How a list of proofs is sorted.',
  valuesConfig: {
    NEWEST: { description: 'Last given first.' },
    OLDEST: { description: 'First given first.' },
    LONGEST_WAITING: { description: 'Longest in the present state first.' },
  },
});
