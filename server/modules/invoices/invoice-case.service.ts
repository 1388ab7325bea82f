import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import { Contract, PublicationKind } from '../contracts/contract.entity';
import { PublicationOrder } from '../publications/order.entity';
import { OrderLine } from '../publications/order-line.entity';
import { Proof } from '../publications/proof.entity';

/** A proof with what it belongs to. */
export interface BilledCase {
  proof: Proof;
  order: PublicationOrder;
  orderLine: OrderLine;
  contract: Contract;
}

/** Proofs with order, line and contract, in the order of `proofIds`; for callers who may see the proofs. */
export async function casesOf(ctx: Ctx, proofIds: readonly string[]): Promise<BilledCase[]> {
  const proofs = await ctx.db.findBy(Proof, { id: In([...proofIds]) });
  const by = async <T extends { id: string }>(entity: new () => T, ids: string[]): Promise<Map<string, T>> =>
    new Map(
      (
        await ctx.db
          .createQueryBuilder(entity, 'row')
          .where('row.id IN (:...ids)', { ids: ids.length ? ids : [''] })
          .getMany()
      ).map((row) => [row.id, row]),
    );
  const orders = await by(
    PublicationOrder,
    proofs.map((proof) => proof.orderId),
  );
  const lines = await by(
    OrderLine,
    proofs.map((proof) => proof.orderLineId),
  );
  const contracts = await by(
    Contract,
    proofs.map((proof) => proof.contractId),
  );
  return proofIds.flatMap((id) => {
    const proof = proofs.find((one) => one.id === id);
    const [order, orderLine, contract] = [
      orders.get(proof?.orderId ?? ''),
      lines.get(proof?.orderLineId ?? ''),
      contracts.get(proof?.contractId ?? ''),
    ];
    return proof && order && orderLine && contract ? [{ proof, order, orderLine, contract }] : [];
  });
}

export const isGoods = ({ orderLine }: BilledCase): boolean =>
  orderLine.kind === PublicationKind.SUBSCRIPTION;

const ALIKE: [message: string, key: (one: BilledCase) => unknown][] = [
  ['Satu tagihan hanya untuk satu perusahaan.', ({ proof }) => proof.companyId],
  ['Satu tagihan hanya untuk satu unit kerja.', ({ order }) => order.workUnitId],
  ['Satu tagihan hanya untuk satu tahun anggaran.', ({ order }) => order.fiscalYear],
  ['Satu tagihan hanya untuk satu mata anggaran.', ({ order }) => order.budgetLineId],
  [
    'Harga termasuk PPN dan harga belum termasuk PPN ditagih terpisah.',
    ({ contract }) => contract.priceIncludesVat,
  ],
  ['Langganan (barang) dan publikasi (jasa) ditagih terpisah.', isGoods],
];

/** Rule I1 and what one tax computation needs: the cases belong on one invoice. @throws INVALID_INPUT */
export function assertOneBill(cases: readonly BilledCase[]): BilledCase {
  const [first] = cases;
  if (!first) throw invalid('proofIds', 'Pilih paling sedikit satu bukti tayang.');
  for (const [message, key] of ALIKE) {
    if (cases.some((one) => key(one) !== key(first))) throw invalid('proofIds', message);
  }
  return first;
}
