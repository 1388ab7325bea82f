import type { Driver } from '../driver';
import type { RunningContract } from './contracts';
import { type BillStop, tellInvoice } from './invoices';
import { tellOrder } from './orders';

type Bill = [
  contract: string,
  title: string,
  units: number,
  orderedDaysAgo: number,
  billedDaysAgo: number,
  stop: BillStop,
];

/** Bills in every column of the board; the handed-over one has been waiting for too long. */
const BILLS: Bill[] = [
  ['muara', 'Hari jadi kabupaten', 1, 34, 32, 'CLOSED'],
  ['tanjungseri', 'Pelatihan UMKM', 2, 33, 30, 'PAID'],
  ['muara', 'Bazar pangan murah', 1, 29, 27, 'PAID'],
  ['muara', 'Pendaftaran sekolah', 1, 27, 25, 'HANDED_OVER'],
  ['rawakini', 'Gerakan tanam pohon', 1, 22, 18, 'SP2D_ISSUED'],
  ['suaralebak', 'Jalan desa Lebak Baru', 1, 20, 6, 'SPM_ISSUED'],
  ['rawakini', 'Posyandu keliling', 1, 18, 5, 'HALF_SPM'],
  ['muara', 'Pameran buku', 1, 16, 5, 'SPP_ISSUED'],
  ['gelombang', 'Spot siaga banjir', 6, 15, 5, 'CHECKED'],
  ['suaralebak', 'Pasar tani', 1, 14, 4, 'HALF_HANDED'],
  ['lestari', 'Irigasi Sungai Padi', 1, 13, 4, 'RETURNED'],
  ['rawakini', 'Layanan KTP keliling', 1, 12, 3, 'SUBMITTED'],
  ['lestari', 'Penyuluhan karhutla', 1, 12, 3, 'DISPUTED'],
  ['muara', 'Lomba desa', 1, 11, 3, 'ON_HOLD'],
  ['suaralebak', 'Donor darah', 1, 10, 2, 'DRAFT'],
];

/** Tells finished orders with their bills. */
export async function tellBills(driver: Driver, contracts: Map<string, RunningContract>): Promise<void> {
  for (const [key, title, quantity, ordered, billed, stop] of BILLS) {
    const contract = contracts.get(key);
    if (!contract) throw new Error(`No contract of ${key}.`);
    const { proofIds } = await tellOrder(driver, {
      contract,
      title,
      quantity,
      daysAgo: ordered,
      stop: 'PROVEN',
    });
    await tellInvoice(driver, contract, proofIds, billed, stop);
  }
  const free = contracts.get('gelombang');
  if (free)
    await tellOrder(driver, {
      contract: free,
      title: 'Spot imbauan kesehatan',
      quantity: 3,
      daysAgo: 9,
      stop: 'PROVEN',
    });
}
