import {
  Arg,
  Ctx as Context,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { StoredFile } from '../../platform/stored-file.entity';
import { Person, person } from '../identity/person.service';
import { WorkUnit } from '../identity/work-unit.entity';
import { Issue } from '../issues/issue.entity';
import { FactItem, FactStatus, KeyMessage } from './fact.entity';
import {
  AddFactInput,
  DecideFactInput,
  FactPayload,
  KeyMessageInput,
  KeyMessagePayload,
  ReopenFactInput,
  SaveKeyMessageInput,
} from './fact.inputs';
import { addFact, confirmFact, factsToConfirm, ownsFact, refuteFact, reopenFact } from './fact.service';
import { keyMessagesOf, removeKeyMessage, saveKeyMessage } from './key-message.service';

/** What can be done with a fact. */
export enum FactAction {
  CONFIRM = 'CONFIRM',
  REFUTE = 'REFUTE',
  REOPEN = 'REOPEN',
}
registerEnumType(FactAction, {
  name: 'FactAction',
  description: 'What can be done with a fact.',
  valuesConfig: {
    CONFIRM: { description: 'Confirm it with a document.' },
    REFUTE: { description: 'Say that it is wrong.' },
    REOPEN: { description: 'Take the decision back.' },
  },
});

@ObjectType({ description: 'Whether a key message was removed, or why not.' })
export class KeyMessageRemovedPayload extends KeyMessagePayload {
  @Field(() => ID, { nullable: true, description: 'The removed message; null when refused.' })
  removedId?: string | null;
}

@Resolver(() => FactItem)
export class FactResolver {
  @Mutation(() => FactPayload, { description: 'Adds a line to the fact sheet of an issue, unconfirmed.' })
  async factAdd(
    @Arg('input', () => AddFactInput, { description: 'The fact.' }) input: AddFactInput,
    @Context() ctx: Ctx,
  ): Promise<FactPayload> {
    return { fact: await addFact(ctx, input) };
  }

  @Mutation(() => FactPayload, {
    description: 'Confirms a fact with a document; for the contact of its agency.',
  })
  async factConfirm(
    @Arg('input', () => DecideFactInput, { description: 'Which fact, by what.' }) input: DecideFactInput,
    @Context() ctx: Ctx,
  ): Promise<FactPayload> {
    return { fact: await confirmFact(ctx, input) };
  }

  @Mutation(() => FactPayload, {
    description: 'Says that a supposed fact is wrong; for the contact of its agency.',
  })
  async factRefute(
    @Arg('input', () => DecideFactInput, { description: 'Which fact, by what.' }) input: DecideFactInput,
    @Context() ctx: Ctx,
  ): Promise<FactPayload> {
    return { fact: await refuteFact(ctx, input) };
  }

  @Mutation(() => FactPayload, {
    description: 'Makes a decided fact unconfirmed again; for the contact of its agency.',
  })
  async factReopen(
    @Arg('input', () => ReopenFactInput, { description: 'Which fact, and why.' }) input: ReopenFactInput,
    @Context() ctx: Ctx,
  ): Promise<FactPayload> {
    return { fact: await reopenFact(ctx, input) };
  }

  @Query(() => [FactItem], {
    description: "Facts that wait for the caller's agency, oldest first; at most 50.",
    complexity: 100,
  })
  factsToConfirm(@Context() ctx: Ctx): Promise<FactItem[]> {
    return factsToConfirm(ctx);
  }

  @FieldResolver(() => [FactAction], { description: 'What the caller may do with it now.' })
  allowedActions(@Root() fact: FactItem, @Context() ctx: Ctx): FactAction[] {
    if (!ownsFact(ctx.actor, fact)) return [];
    return fact.status === FactStatus.UNCONFIRMED
      ? [FactAction.CONFIRM, FactAction.REFUTE]
      : [FactAction.REOPEN];
  }

  @FieldResolver(() => WorkUnit, { nullable: true, description: 'Agency (OPD) that owns the fact.' })
  agency(@Root() fact: FactItem, @Context() ctx: Ctx): Promise<WorkUnit | null> {
    return ctx.find(WorkUnit, fact.agencyId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who decided on it; null before.' })
  confirmedBy(@Root() fact: FactItem, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, fact.confirmedById);
  }

  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'Document that proves it; null without one.',
  })
  document(@Root() fact: FactItem, @Context() ctx: Ctx): Promise<StoredFile | null> {
    // Whoever sees the fact may read what proves it, though the file is another person's.
    return fact.documentId ? ctx.db.findOneBy(StoredFile, { id: fact.documentId }) : Promise.resolve(null);
  }
}

@Resolver(() => KeyMessage)
export class KeyMessageResolver {
  @Mutation(() => KeyMessagePayload, { description: 'Adds a key message to an issue, or changes one.' })
  async keyMessageSave(
    @Arg('input', () => SaveKeyMessageInput, { description: 'The message.' }) input: SaveKeyMessageInput,
    @Context() ctx: Ctx,
  ): Promise<KeyMessagePayload> {
    return { keyMessage: await saveKeyMessage(ctx, input) };
  }

  @Mutation(() => KeyMessageRemovedPayload, {
    description: 'Removes a key message that no statement handed in carries.',
  })
  async keyMessageRemove(
    @Arg('input', () => KeyMessageInput, { description: 'Which message.' }) input: KeyMessageInput,
    @Context() ctx: Ctx,
  ): Promise<KeyMessageRemovedPayload> {
    await removeKeyMessage(ctx, input);
    return { keyMessage: null, removedId: input.keyMessageId };
  }

  @FieldResolver(() => [String], { description: 'Phrases that give it away in an article.' })
  phrases(@Root() message: KeyMessage): string[] {
    return message.phrases;
  }
}

@Resolver(() => Issue)
export class IssueFactsResolver {
  @FieldResolver(() => [FactItem], { description: 'The fact sheet, oldest line first.', complexity: 100 })
  facts(@Root() issue: Issue, @Context() ctx: Ctx): Promise<FactItem[]> {
    return ctx.list(FactItem, 'issueId', issue.id);
  }

  @FieldResolver(() => [KeyMessage], { description: 'Key messages in their order.', complexity: 50 })
  keyMessages(@Root() issue: Issue, @Context() ctx: Ctx): Promise<KeyMessage[]> {
    return keyMessagesOf(ctx, issue.id);
  }
}
