import type { Ctx } from '../../platform/ctx';
import { Source, SourceHealth, SourceState } from './source.entity';
import { SourceFailing, SourceRecovered, SourceSilent, SourceWrongContent } from './source.events';

const LATE_MS = 10 * 60_000;
/** One lost connection says nothing yet; a second one, or any firm refusal, does. */
const FAILING_SCORE = 0.5;

/** How a source does now, from what its polls brought. */
export function healthOf(source: Source, now: Date): SourceHealth {
  if (source.state !== SourceState.ACTIVE) return SourceHealth.OK;
  if (source.lastOutcome === 'WRONG_CONTENT') return SourceHealth.WRONG_CONTENT;
  const neverRead = source.lastSuccessAt === null && source.failScore > 0;
  if (neverRead || source.failScore >= FAILING_SCORE) return SourceHealth.FAILING;
  if (now.getTime() > source.nextAt.getTime() + LATE_MS) return SourceHealth.LATE;
  const gap = source.expectedGapSeconds;
  const silentMs = source.lastNewAt ? now.getTime() - source.lastNewAt.getTime() : 0;
  return gap !== null && silentMs > gap * 1000 ? SourceHealth.SILENT : SourceHealth.OK;
}

/** Writes an event when the health of a source differs from what was last told; LATE is our own fault and not told. */
export async function tellHealth(ctx: Ctx, source: Source): Promise<void> {
  const health = healthOf(source, ctx.now());
  if (health === source.toldHealth || health === SourceHealth.LATE) return;
  await ctx.db.update(Source, { id: source.id }, { toldHealth: health });
  source.toldHealth = health;
  const note = source.lastNote;
  if (health === SourceHealth.SILENT) {
    await ctx.emit(SourceSilent, source, { lastNewAt: source.lastNewAt?.toISOString() ?? null });
  } else if (health === SourceHealth.WRONG_CONTENT) await ctx.emit(SourceWrongContent, source, { note });
  else if (health === SourceHealth.FAILING)
    await ctx.emit(SourceFailing, source, { outcome: source.lastOutcome ?? '', note });
  else await ctx.emit(SourceRecovered, source, {});
}

const WORDS: Record<string, string> = {
  OK: 'Terbaca.',
  EMPTY: 'Terbaca, tetapi belum ada isinya.',
  NOT_MODIFIED: 'Tidak ada perubahan sejak pengambilan sebelumnya.',
  UNCHANGED: 'Isinya sama dengan pengambilan sebelumnya.',
  WRONG_CONTENT: 'Alamat ini menjawab dengan halaman, bukan umpan berita.',
  MALFORMED: 'Umpan berita rusak dan tidak dapat dibaca.',
  TOO_DEEP: 'Umpan berita bersusun terlalu dalam; ditolak demi keamanan.',
  HTTP_ERROR: 'Situs menjawab dengan kesalahan.',
  RATE_LIMITED: 'Situs meminta kita mengurangi pengambilan.',
  INVALID_URL: 'Alamat tidak dapat dibaca.',
  REFUSED_ADDRESS: 'Alamat mengarah ke jaringan internal; ditolak demi keamanan.',
  REFUSED_SCHEME: 'Alamat bukan http atau https.',
  REFUSED_PORT: 'Alamat memakai porta yang tidak lazim; ditolak demi keamanan.',
  REFUSED_USER_INFO: 'Alamat memuat nama pengguna; ditolak demi keamanan.',
  REFUSED_DOWNGRADE: 'Situs mengalihkan dari https ke http; ditolak demi keamanan.',
  TOO_MANY_REDIRECTS: 'Situs mengalihkan terlalu banyak kali.',
  TOO_LARGE: 'Jawaban terlalu besar dan dihentikan.',
  BOMB: 'Jawaban mengembang tidak wajar saat dibuka dan dihentikan.',
  TIMEOUT: 'Situs terlalu lambat; pengambilan dihentikan.',
  DNS_FAILURE: 'Nama situs tidak ditemukan.',
  CONNECT_FAILURE: 'Situs tidak dapat dihubungi.',
  TLS_FAILURE: 'Sertifikat situs bermasalah.',
  BAD_RESPONSE: 'Jawaban situs tidak dapat dibaca.',
  READ: 'Halaman terbaca.',
  NO_LINK: 'Butir umpan tidak memuat tautan; hanya ringkasan yang disimpan.',
  ROBOTS: 'Situs melarang robot membuka halaman ini; hanya ringkasan yang disimpan.',
  ROBOTS_UNREACHABLE: 'Aturan robot situs tidak dapat diambil, jadi halaman tidak dibuka.',
  LOGIN_PAGE: 'Halaman meminta masuk.',
  BOT_CHALLENGE: 'Halaman meminta bukti bahwa pengunjungnya manusia.',
  PARKED_DOMAIN: 'Domain sudah tidak dipakai.',
  SENT_TO_FRONT_PAGE: 'Halaman sudah tidak ada; situs mengalihkan ke beranda.',
  EXTRACT_TIMEOUT: 'Halaman terlalu berat untuk dibaca; hanya ringkasan yang disimpan.',
  EXTRACT_FAILED: 'Halaman tidak dapat dibaca; hanya ringkasan yang disimpan.',
  EMPTY_TEXT: 'Halaman tidak memuat teks berita.',
};

/** The outcome of a fetch in plain Indonesian, with the HTTP status where there is one. */
export function outcomeText(outcome: string | null, status: number | null): string | null {
  if (outcome === null) return null;
  const text = WORDS[outcome] ?? outcome;
  return outcome === 'HTTP_ERROR' && status ? text.replace(/\.$/, ` (${status}).`) : text;
}
