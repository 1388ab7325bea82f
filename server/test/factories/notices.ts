import { NoticeKind } from '../../modules/notices/notice.entity';
import { type Telling, tell } from '../../modules/notices/notice.service';
import type { Ctx } from '../../platform/ctx';
import { newId } from '../../platform/ids';

/** Tells people something; text that the test does not care about is filled in. */
export const tellSomething = (ctx: Ctx, telling: Partial<Telling>): Promise<void> =>
  tell(ctx, {
    kind: NoticeKind.ACTION,
    title: 'Pesanan menunggu jawaban',
    body: 'Pesanan PO-2026-0014 menunggu jawaban.',
    link: '/pesanan/1',
    eventId: newId(),
    ...telling,
  });
