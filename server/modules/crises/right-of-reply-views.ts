import { Field, ObjectType } from 'type-graphql';
import { StoredFile } from '../../platform/stored-file.entity';

@ObjectType({ description: 'One fact that a story got wrong, as it is disputed.' })
export class DisputedFact {
  @Field(() => String, { description: 'What the story says.' })
  said!: string;

  @Field(() => String, { description: 'What is true.' })
  truth!: string;

  @Field(() => String, { description: 'What proves it, in words.' })
  evidence!: string;

  @Field(() => StoredFile, { nullable: true, description: 'The file that proves it; null without one.' })
  file!: StoredFile | null;
}
