import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { InEnum, InId } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { Article } from './article.entity';

/** What the tone of an article in a topic is, or why there is none. */
export enum Tone {
  POSITIVE = 'POSITIVE',
  NEUTRAL = 'NEUTRAL',
  NEGATIVE = 'NEGATIVE',
  NEEDS_PERSON = 'NEEDS_PERSON',
  NONE = 'NONE',
}
registerEnumType(Tone, {
  name: 'Tone',
  description: 'Tone of coverage; a suggestion by machine until a person says so.',
  valuesConfig: {
    POSITIVE: { description: 'Favourable.' },
    NEUTRAL: { description: 'Neither favourable nor unfavourable.' },
    NEGATIVE: { description: 'Unfavourable.' },
    NEEDS_PERSON: { description: 'The machine is not sure enough; a person should say.' },
    NONE: { description: 'Not judged, because the text is not Indonesian.' },
  },
});

/** What a person may say. */
export enum ToneLabel {
  POSITIVE = 'POSITIVE',
  NEUTRAL = 'NEUTRAL',
  NEGATIVE = 'NEGATIVE',
}
registerEnumType(ToneLabel, {
  name: 'ToneLabel',
  description: 'Tone that a person may set.',
  valuesConfig: {
    POSITIVE: { description: 'Favourable.' },
    NEUTRAL: { description: 'Neither favourable nor unfavourable.' },
    NEGATIVE: { description: 'Unfavourable.' },
  },
});

@InputType({ description: 'The tone of an article in a topic, as a person sees it.' })
export class SetToneInput {
  @InId({ description: 'The article; copies of its text take the same label.' })
  articleId!: string;

  @InId({ description: 'The topic in which it is judged.' })
  topicId!: string;

  @InEnum(ToneLabel, { description: "The tone; null takes the person's label back.", nullable: true })
  label?: ToneLabel | null;
}

@ObjectType({ description: 'An article after its tone was set, or why nothing was done.' })
export class TonePayload extends Payload {
  @Field(() => Article, { nullable: true, description: 'The article; null when refused.' })
  article!: Article | null;
}
