import { Role } from '../../platform/actor';
import { Node } from '../../platform/columns';
import type { EventKind } from '../../platform/events';
import { newId } from '../../platform/ids';
import { Mail } from '../../platform/mail.entity';
import { testApp } from '../../test/app';
import { personWithRole } from '../../test/factories/identity';
import { tellSomething } from '../../test/factories/notices';
import { InvoicePaid, InvoiceReturned } from '../invoices/invoice.events';
import { OrderDeclined } from '../publications/order.events';
import { ProofChecked } from '../publications/proof.events';
import { Notice } from './notice.entity';
import { dayText, momentText, reasonText, rupiahText } from './words';

class Subject extends Node {}

const COMPANY = newId();
const LIST = '{ notices { nodes { kind title body link isRead } totalCount } unreadNoticeCount }';

describe('notices', () => {
  const app = testApp();
  const make = (role: Role, name: string, companyId: string | null = null) =>
    app.perform((ctx) => personWithRole(ctx, role, { name, companyId }));
  const inbox = (role: Role, id: string) => app.as(role, { id });
  const titles = async () => (await app.db.find(Notice, { order: { id: 'ASC' } })).map(({ title }) => title);
  /** Something happened, told by a subject that no module knows. */
  const happens = <D extends object>(kind: EventKind<D>, data: D, reason: string | null = null) =>
    app.perform((ctx) =>
      ctx.emit(kind, Object.assign(new Subject(), { id: newId(), version: 1 }), data, { reason }),
    );

  it('reach people, roles and companies, each once', async () => {
    const joko = await make(Role.COMPANY_ADMIN, 'Joko', COMPANY);
    const hana = await make(Role.TREASURER, 'Hana');
    await make(Role.COMPANY_ADMIN, 'Kiki', newId());
    const eventId = newId();
    const everybody = {
      users: [hana.id, null],
      role: [Role.TREASURER, Role.COMPANY_ADMIN],
      companyId: COMPANY,
      eventId,
    };

    await app.perform((ctx) => tellSomething(ctx, { ...everybody, role: Role.TREASURER }));
    await app.perform((ctx) => tellSomething(ctx, { ...everybody, role: Role.TREASURER }));

    const { notices, unreadNoticeCount } = await inbox(Role.TREASURER, hana.id).run(LIST);
    expect(notices).toEqual({
      nodes: [
        {
          kind: 'ACTION',
          title: 'Pesanan menunggu jawaban',
          body: 'Pesanan PO-2026-0014 menunggu jawaban.',
          link: '/pesanan/1',
          isRead: false,
        },
      ],
      totalCount: 1,
    });
    expect(unreadNoticeCount).toBe(1);
    expect((await app.db.find(Notice)).map((notice) => notice.recipientUserId).sort()).toEqual(
      [joko.id, hana.id].sort(),
    );
  });

  it('pass over who did it and who may not sign in', async () => {
    const [hana, oka] = [await make(Role.TREASURER, 'Hana'), await make(Role.TREASURER, 'Oka')];
    await app
      .as(Role.SYSTEM_ADMIN)
      .run(
        `mutation { userSuspend(input: { userId: "${oka.id}", reason: "Pindah tugas" }) { errors { code } } }`,
      );

    await app.perform((ctx) => tellSomething(ctx, { role: Role.TREASURER, except: hana.id }));

    expect(await app.db.count(Notice)).toBe(0);
  });

  it('are read by their owner only', async () => {
    const [hana, oka] = [await make(Role.TREASURER, 'Hana'), await make(Role.FINANCE_OFFICER, 'Oka')];
    await app.perform((ctx) => tellSomething(ctx, { users: [hana.id] }));
    await app.perform((ctx) => tellSomething(ctx, { users: [hana.id] }));
    const [first] = await app.db.find(Notice, { order: { id: 'ASC' } });
    const read = (id: string) =>
      inbox(Role.TREASURER, id).run(
        `mutation { noticeRead(input: { noticeId: "${first?.id}" }) { notice { isRead } errors { code } } }`,
      );

    const foreign = await read(oka.id);
    const own = await read(hana.id);
    const unread = await inbox(Role.TREASURER, hana.id).run(
      '{ notices(filter: { isUnread: true }) { totalCount } }',
    );
    const all = await inbox(Role.TREASURER, hana.id).run(
      'mutation { noticesReadAll { readCount errors { code } } }',
    );

    expect(foreign.noticeRead).toEqual({ notice: null, errors: [{ code: 'NOT_FOUND' }] });
    expect(own.noticeRead).toEqual({ notice: { isRead: true }, errors: [] });
    expect([unread.notices.totalCount, all.noticesReadAll.readCount]).toEqual([1, 1]);
    expect((await app.as(Role.AUDITOR).run(LIST)).notices.totalCount).toBe(0);
    expect((await app.anonymous().run(LIST)).unreadNoticeCount).toBe(0);
  });

  it('tell the company of a payment with the figures, in the bell and by mail, also when the job runs twice', async () => {
    const joko = await make(Role.COMPANY_ADMIN, 'Joko', COMPANY);
    await happens(InvoicePaid, {
      invoiceId: 'i1',
      companyId: COMPANY,
      number: 'INV-2026-0007',
      state: 'PAID',
      gross: 3_330_000,
      returnCount: 0,
      paymentId: 'p1',
      transfer: 2_940_000,
      remitted: 390_000,
    });

    await app.deliver({ times: 2 });

    const { notices } = await inbox(Role.COMPANY_ADMIN, joko.id).run(LIST);
    expect(notices.nodes).toEqual([
      {
        kind: 'INFORMATION',
        title: 'Tagihan dibayar',
        link: '/tagihan/i1',
        isRead: false,
        body: 'INV-2026-0007 (Rp 3.330.000) dibayar. Diterima di rekening Rp 2.940.000; pajak yang disetor kantor Rp 390.000.',
      },
    ]);
    const mails = await app.db.find(Mail);
    expect(mails.map(({ recipient, subject, state }) => ({ recipient, subject, state }))).toEqual([
      { recipient: joko.email, subject: 'Tagihan dibayar', state: 'KEPT' },
    ]);
    expect(mails[0]?.text).toContain('Selengkapnya: http://localhost:4000/tagihan/i1');
  });

  it('tell the budget user when an invoice goes back again and again', async () => {
    await make(Role.COMPANY_ADMIN, 'Joko', COMPANY);
    await make(Role.BUDGET_USER, 'Putra');
    const base = {
      invoiceId: 'i1',
      companyId: COMPANY,
      number: 'INV-2026-0007',
      state: 'RETURNED',
      gross: 3_330_000,
      faults: [{ subject: 'faktur', reason: 'salah' }],
    };

    await happens(InvoiceReturned, { ...base, returnCount: 2, isEscalated: false }, 'Faktur pajak salah');
    await happens(InvoiceReturned, { ...base, returnCount: 3, isEscalated: true }, 'Faktur pajak salah');
    await app.deliver();

    const rows = await app.db.find(Notice, { order: { id: 'ASC' } });
    expect(rows.map(({ title }) => title)).toEqual([
      'Tagihan dikembalikan',
      'Tagihan dikembalikan',
      'Tagihan berulang kali dikembalikan',
    ]);
    expect(rows[0]?.body).toBe(
      'INV-2026-0007 (Rp 3.330.000) dikembalikan untuk ke-2 kali. 1 hal perlu diperbaiki. Alasan: Faktur pajak salah. Ajukan lagi dalam 3 hari kerja.',
    );
  });

  it.each([
    ['AUTO_VERIFIED', 0.93, 'Bukti tayang terverifikasi', 'COMPANY'],
    ['PENDING_REVIEW', 0.5, 'Bukti tayang menunggu pemeriksaan', 'INSPECTOR'],
    ['RETURNED', 0.1, 'Bukti tayang dikembalikan', 'COMPANY'],
  ])('tell what follows from the checks of a proof: %s', async (state, forward, title, to) => {
    const joko = await make(Role.COMPANY_ADMIN, 'Joko', COMPANY);
    const nia = await make(Role.PROOF_INSPECTOR, 'Nia');
    await happens(ProofChecked, {
      proofId: 'b1',
      orderId: 'o1',
      orderLineId: 'l1',
      contractId: 'c1',
      companyId: COMPANY,
      outletId: newId(),
      orderNumber: 'PO-2026-0014',
      articleId: null,
      state,
      originRef: null,
      path: [],
      forward,
    });

    await app.deliver();

    const [notice, ...others] = await app.db.find(Notice);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({
      title,
      recipientUserId: to === 'COMPANY' ? joko.id : nia.id,
      link: to === 'COMPANY' ? '/pesanan/o1' : '/bukti/b1',
    });
    expect(notice?.body).toContain(`Kecocokan teks ${Math.round(forward * 100)} persen.`);
  });

  it('tell the office of a declined order even when its rows are gone', async () => {
    await make(Role.COMMITMENT_OFFICER, 'Gita');
    await happens(
      OrderDeclined,
      {
        orderId: newId(),
        contractId: 'c1',
        companyId: COMPANY,
        outletId: newId(),
        number: 'PO-2026-0014',
        title: 'Beasiswa daerah',
        state: 'DECLINED',
        originRef: null,
      },
      'Halaman penuh',
    );

    await app.deliver();

    expect(await titles()).toEqual(['Pesanan ditolak media']);
    expect((await app.db.find(Notice))[0]?.body).toBe(
      'media menolak pesanan PO-2026-0014 "Beasiswa daerah"; cadangan anggaran dilepas. Alasan: Halaman penuh.',
    );
  });

  it('write figures, days and moments as the office does', async () => {
    const moment = await app.perform(async (ctx) => momentText(ctx, new Date('2026-02-06T10:00:00Z')));

    expect([
      rupiahText(1_234_568),
      dayText('2026-11-23'),
      moment,
      reasonText('Sudah lewat.'),
      reasonText(null),
    ]).toEqual([
      'Rp 1.234.568',
      '23 November 2026',
      '6 Februari 2026 pukul 17.00 WIB',
      ' Alasan: Sudah lewat.',
      '',
    ]);
  });
});
