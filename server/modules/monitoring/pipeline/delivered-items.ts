import type { ClipCells } from './clip-columns';
import { isObject, rowOfItem } from './clip-json';
import { jsonFault } from './json-fault';

/** The items of a delivery, `{"items": […]}` with 1 to `most` of them, or the reason in Indonesian why it has none. */
export function readDelivery(body: string, most: number): ClipCells[] | string {
  const fault = jsonFault(body);
  if (fault) return fault;
  const whole: unknown = JSON.parse(body);
  const items = isObject(whole) ? whole.items : null;
  if (!Array.isArray(items) || items.length === 0)
    return 'Kiriman harus memuat “items” dengan paling sedikit satu butir.';
  if (items.length > most)
    return `Paling banyak ${most} butir sekali kirim; kiriman ini memuat ${items.length}.`;
  return items.map((item) => rowOfItem(item, new Set()));
}
