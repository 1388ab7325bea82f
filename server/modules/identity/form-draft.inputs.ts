import { Field, InputType, ObjectType } from 'type-graphql';
import { InText } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { FormDraft } from './form-draft.entity';

const FORM = { description: 'Which form, as its screen names it.', max: 160 };

@InputType({ description: 'What was typed into a form so far.' })
export class KeepFormDraftInput {
  @InText(FORM)
  form!: string;

  @InText({ description: 'Content of the form as JSON.', min: 2, max: 60_000 })
  content!: string;
}

@InputType({ description: 'A form whose draft is no longer wanted.' })
export class FormDraftInput {
  @InText(FORM)
  form!: string;
}

@ObjectType({ description: 'Result of keeping or dropping a draft.' })
export class FormDraftPayload extends Payload {
  @Field(() => FormDraft, { nullable: true, description: 'The draft as kept; null when dropped or refused.' })
  formDraft?: FormDraft | null;
}
