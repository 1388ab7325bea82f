import { InputType } from 'type-graphql';
import {
  InDay,
  InEnum,
  InId,
  InIdempotencyKey,
  InObjects,
  InRupiah,
  InText,
  InWhole,
} from '../../platform/inputs';
import { TerminationGround } from './contract.enums';
import { ContractLineInput } from './contract.inputs';

@InputType({ description: 'A draft amendment: term, ceiling and lines as they shall be.' })
export class AmendContractInput {
  @InId({ description: 'The contract.' })
  contractId!: string;

  @InText({ description: 'Why it is amended.', max: 2000 })
  reason!: string;

  @InDay({ description: 'From when it applies.' })
  effectiveOn!: string;

  @InDay({ description: 'New last day; absent leaves it.', nullable: true })
  endsOn?: string;

  @InRupiah({
    description: 'New ceiling before VAT; absent leaves it, null removes it.',
    min: 1,
    nullable: true,
  })
  ceiling?: number | null;

  @InObjects(() => ContractLineInput, {
    description: 'All lines as they shall be; absent leaves them.',
    max: 50,
    nullable: true,
  })
  lines?: ContractLineInput[];

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({
  description: 'Proposes the termination of a contract; the budget user reviews it before it takes effect.',
})
export class TerminateContractInput {
  @InId({ description: 'The contract.' })
  contractId!: string;

  @InEnum(TerminationGround, { description: 'The ground.' })
  ground!: TerminationGround;

  @InText({ description: 'What happened; coverage is no ground.', max: 4000 })
  explanation!: string;

  @InWhole({ description: 'Warning letters sent.', min: 0, max: 3 })
  warningLetterCount!: number;

  @InDay({ description: 'When the company was heard; absent only for a mutual end.', nullable: true })
  heardOn?: string | null;
}
