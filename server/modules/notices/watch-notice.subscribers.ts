import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import type { Subscriber } from '../../platform/jobs';
import { SignInPaced } from '../identity/session.events';
import { Source } from '../monitoring/source.entity';
import {
  SourceFailing,
  SourceMoveProposed,
  SourceRecovered,
  SourceSilent,
  SourceWrongContent,
} from '../monitoring/source.events';
import { announce, toDo } from './announce.service';

const sourceName = async (ctx: Ctx, id: string): Promise<string> =>
  (await ctx.find(Source, id))?.url ?? 'sumber';

/** What people are told about the machinery: sources that fail, and attempts to guess a password. */
export const watchNotices: Subscriber[] = [
  announce(SourceSilent, async (ctx, { subjectId }) => [
    {
      role: Role.MONITORING_ANALYST,
      title: 'Sumber lama tidak bersuara',
      body: `${await sourceName(ctx, subjectId)} tidak lagi memuat berita baru.`,
      link: `/sumber/${subjectId}`,
    },
  ]),
  announce(SourceWrongContent, async (ctx, { subjectId }) => [
    toDo({
      role: Role.MONITORING_ANALYST,
      title: 'Isi sumber keliru',
      body: `${await sourceName(ctx, subjectId)} tidak menjawab dengan umpan berita.`,
      link: `/sumber/${subjectId}`,
    }),
  ]),
  announce(SourceFailing, async (ctx, { subjectId }) => [
    toDo({
      role: Role.MONITORING_ANALYST,
      title: 'Sumber tidak terbaca',
      body: `${await sourceName(ctx, subjectId)} berulang kali tidak dapat dibaca.`,
      link: `/sumber/${subjectId}`,
    }),
  ]),
  announce(SourceRecovered, async (ctx, { subjectId }) => [
    {
      role: Role.MONITORING_ANALYST,
      title: 'Sumber pulih',
      body: `${await sourceName(ctx, subjectId)} terbaca lagi seperti biasa.`,
      link: `/sumber/${subjectId}`,
    },
  ]),
  announce(SourceMoveProposed, async (ctx, { subjectId, data }) => [
    toDo({
      role: Role.MONITORING_ANALYST,
      title: 'Sumber pindah alamat',
      body: `${await sourceName(ctx, subjectId)} terus dialihkan ke ${data.to.slice(0, 500)}. Terima atau tolak alamat baru itu.`,
      link: `/sumber/${subjectId}`,
    }),
  ]),
  announce(SignInPaced, (_ctx, { data }) => [
    {
      role: Role.SYSTEM_ADMIN,
      title: 'Banyak percobaan masuk gagal',
      body: `Satu akun mengalami ${data.failures} percobaan masuk yang gagal berturut-turut. Percobaan berikutnya diperlambat.`,
      link: '/pengguna',
    },
  ]),
];
