import {
  Arg,
  Args,
  Ctx as Context,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { ClipBatch } from './clip-batch.entity';
import { ReceivedDelivery, ReceivingAddress } from './receiving-address.entity';
import {
  CreateReceivingAddressInput,
  ReceivingAddressInput,
  ReceivingAddressPayload,
  ReceivingAddressReasonInput,
} from './receiving-address.inputs';
import { ReceivingAddressAction, receivingAddressLifecycle } from './receiving-address.lifecycle';
import {
  createReceivingAddress,
  deliveriesOf,
  pathOf,
  pauseReceiving,
  renewSecret,
  resumeReceiving,
  retireReceiving,
} from './receiving-address.service';

const ReceivingAddressConnection = Connection(ReceivingAddress, 'ReceivingAddress');
const MOST_SHOWN = 50;
const WHICH = { description: 'Which address.' };

@Resolver(() => ReceivingAddress)
export class ReceivingAddressResolver {
  @Query(() => ReceivingAddressConnection, {
    complexity: connectionCost,
    description: 'Addresses to which other systems post items, newest first.',
  })
  receivingAddresses(
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<ReceivingAddress>> {
    return paginate(ctx, ReceivingAddress, page, { sort: { key: 'createdAt', direction: 'DESC' } });
  }

  @Query(() => ReceivingAddress, {
    nullable: true,
    description: 'One receiving address; null when absent or not yours to see.',
  })
  receivingAddress(
    @Arg('id', () => ID, { description: 'The address.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<ReceivingAddress | null> {
    return ctx.find(ReceivingAddress, id);
  }

  @FieldResolver(() => String, { description: 'Where the other system posts to.' })
  url(@Root() { id }: ReceivingAddress, @Context() ctx: Ctx): string {
    return new URL(pathOf(id), ctx.app.config.publicUrl).href;
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who registered it, in whose name items are stored; null when the account is gone.',
  })
  owner(@Root() { ownerId }: ReceivingAddress, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, ownerId);
  }

  @FieldResolver(() => [ReceivedDelivery], {
    complexity: 10,
    description: 'Its last deliveries with the right signature, newest first, of thirty days; at most 50.',
  })
  deliveries(
    @Root() { id }: ReceivingAddress,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many.' }) first: number,
    @Context() ctx: Ctx,
  ): Promise<ReceivedDelivery[]> {
    return deliveriesOf(ctx, id, Math.max(0, Math.min(first, MOST_SHOWN)));
  }

  @FieldResolver(() => [ReceivingAddressAction], { description: 'What you may do with it now.' })
  allowedActions(@Root() address: ReceivingAddress, @Context() ctx: Ctx): Promise<ReceivingAddressAction[]> {
    return receivingAddressLifecycle.allowed(ctx, address);
  }

  @Mutation(() => ReceivingAddressPayload, {
    complexity: 10,
    description:
      'Registers an address to which another system posts items in your name; asks for a step-up. Its secret is shown once.',
  })
  receivingAddressCreate(
    @Arg('input', () => CreateReceivingAddressInput, { description: 'The new address.' })
    input: CreateReceivingAddressInput,
    @Context() ctx: Ctx,
  ): Promise<ReceivingAddressPayload> {
    return createReceivingAddress(ctx, input);
  }

  @Mutation(() => ReceivingAddressPayload, {
    complexity: 10,
    description:
      'Makes a new secret, shown once; the one before counts for 24 hours more. Asks for a step-up.',
  })
  receivingAddressRenewSecret(
    @Arg('input', () => ReceivingAddressInput, WHICH) input: ReceivingAddressInput,
    @Context() ctx: Ctx,
  ): Promise<ReceivingAddressPayload> {
    return renewSecret(ctx, input);
  }

  @Mutation(() => ReceivingAddressPayload, { description: 'Refuses deliveries for a while.' })
  async receivingAddressPause(
    @Arg('input', () => ReceivingAddressReasonInput, WHICH) input: ReceivingAddressReasonInput,
    @Context() ctx: Ctx,
  ): Promise<ReceivingAddressPayload> {
    return { receivingAddress: await pauseReceiving(ctx, input) };
  }

  @Mutation(() => ReceivingAddressPayload, { description: 'Takes deliveries again.' })
  async receivingAddressResume(
    @Arg('input', () => ReceivingAddressInput, WHICH) input: ReceivingAddressInput,
    @Context() ctx: Ctx,
  ): Promise<ReceivingAddressPayload> {
    return { receivingAddress: await resumeReceiving(ctx, input) };
  }

  @Mutation(() => ReceivingAddressPayload, { description: 'Takes an address out of use for good.' })
  async receivingAddressRetire(
    @Arg('input', () => ReceivingAddressReasonInput, WHICH) input: ReceivingAddressReasonInput,
    @Context() ctx: Ctx,
  ): Promise<ReceivingAddressPayload> {
    return { receivingAddress: await retireReceiving(ctx, input) };
  }
}

@Resolver(() => ReceivedDelivery)
export class ReceivedDeliveryResolver {
  @FieldResolver(() => ClipBatch, {
    nullable: true,
    description: 'Its import; null when it was refused.',
  })
  batch(@Root() { batchId }: ReceivedDelivery, @Context() ctx: Ctx): Promise<ClipBatch | null> | null {
    return batchId === null ? null : ctx.find(ClipBatch, batchId);
  }
}
