import { t } from './i18n';

const WORDS: Record<string, string> = {
  'application.opened': 'membuka permohonan', 'application.submitted': 'mengajukan permohonan', 'application.returned': 'mengembalikan permohonan',
  'application.resubmitted': 'mengajukan kembali permohonan', 'application.admin_endorsed': 'meluluskan berkas administrasi (menunggu pemeriksa kedua)',
  'application.admin_passed': 'meluluskan verifikasi administrasi', 'application.visit_started': 'menetapkan kunjungan', 'application.factual_passed': 'meluluskan verifikasi faktual',
  'application.scored': 'memberi nilai', 'application.approval_endorsed': 'menyetujui (menunggu tanda tangan kedua)', 'application.approved': 'menetapkan sebagai media mitra',
  'application.rejected': 'menolak permohonan', 'application.objected': 'mengajukan keberatan', 'application.objection_decided': 'memutus keberatan', 'application.suspended': 'menangguhkan',
  'application.reinstated': 'memulihkan', 'application.expired': 'mengakhiri masa berlaku', 'application.blacklisted': 'memasukkan ke daftar hitam',
  'contract.drafted': 'menyusun kontrak', 'contract.edited': 'mengubah rancangan kontrak', 'contract.negotiated': 'memulai negosiasi', 'contract.endorsed': 'membubuhkan persetujuan',
  'contract.agreed': 'menyepakati harga', 'contract.signed': 'menandatangani kontrak', 'contract.activated': 'memberlakukan kontrak', 'contract.amendment_drafted': 'menyusun adendum',
  'contract.amended': 'memberlakukan adendum', 'contract.suspended': 'menangguhkan kontrak', 'contract.resumed': 'melanjutkan kontrak', 'contract.exhausted': 'mencatat kuota habis',
  'contract.reopened': 'mencatat kuota tersedia lagi', 'contract.expired': 'mengakhiri kontrak', 'contract.terminated': 'memutus kontrak', 'contract.closed': 'menutup kontrak', 'contract.abandoned': 'membatalkan kontrak',
  'contract.price_excepted': 'memberi pengecualian harga', 'contract.termination_proposed': 'mengusulkan pemutusan', 'contract.termination_refused': 'menolak usul pemutusan',
  'budget_line.created': 'membuat baris anggaran', 'budget_line.edited': 'mengubah baris anggaran', 'budget_line.ceiling_revised': 'mengubah pagu', 'budget_line.shifted': 'menggeser anggaran', 'budget_line.cash_release_set': 'menetapkan SPD',
  'order.drafted': 'menyusun surat pesanan', 'order.edited': 'mengubah surat pesanan', 'order.submitted': 'mengajukan surat pesanan', 'order.returned': 'mengembalikan surat pesanan',
  'order.approved': 'menyetujui; anggaran dan kuota dicadangkan', 'order.issued': 'menandatangani dan menerbitkan', 'order.accepted': 'menerima pesanan', 'order.declined': 'menolak pesanan',
  'order.lapsed': 'mencatat pesanan gugur tanpa jawaban', 'order.overdue': 'mencatat lewat tenggat bukti', 'order.reopened': 'membuka kembali', 'order.cancelled': 'membatalkan',
  'proof.found': 'menemukan artikel dan memeriksanya', 'proof.submitted': 'mengajukan bukti tayang', 'proof.checked': 'memeriksa tangkapan halaman', 'proof.accepted': 'menerima bukti tayang',
  'proof.returned': 'mengembalikan bukti', 'proof.rejected': 'menolak bukti', 'proof.reuploaded': 'mengunggah ulang bukti', 'proof.review_asked': 'meminta pemeriksaan', 'proof.revoked': 'mencabut bukti', 'proof.page_changed': 'melihat halaman berubah',
  'invoice.drafted': 'menyusun tagihan', 'invoice.edited': 'mengubah tagihan', 'invoice.submitted': 'mengajukan tagihan', 'invoice.returned': 'mengembalikan tagihan', 'invoice.checked': 'memverifikasi tagihan',
  'invoice.inspected': 'menandatangani BAP', 'invoice.endorsed': 'membubuhkan tanda tangan', 'invoice.handed_over': 'menandatangani BAST', 'invoice.spp_issued': 'menerbitkan SPP', 'invoice.spp_refused': 'menolak SPP',
  'invoice.spm_issued': 'menerbitkan SPM', 'invoice.spm_refused': 'menolak SPM', 'invoice.sp2d_recorded': 'mencatat SP2D', 'invoice.paid': 'mencatat pembayaran', 'invoice.closed': 'menutup tagihan', 'invoice.rejected': 'menolak tagihan',
  'invoice.disputed': 'menyatakan sengketa', 'invoice.resolved': 'menyelesaikan sengketa', 'invoice.held': 'menahan tagihan', 'invoice.released': 'melepas penahanan', 'invoice.claimed_back': 'menagih kembali',
  'invoice.refunded': 'mencatat pengembalian', 'invoice.carried_over': 'membawa ke tahun berikut', 'invoice.carried_on': 'melanjutkan pada anggaran baru',
  'company.created': 'mendaftarkan perusahaan', 'company.edited': 'mengubah data perusahaan', 'outlet.created': 'mendaftarkan media', 'outlet.edited': 'mengubah data media',
  'document.uploaded': 'mengunggah dokumen', 'document.accepted': 'menerima dokumen', 'document.refused': 'menolak dokumen', 'document.expiring': 'mengingatkan dokumen segera kedaluwarsa', 'document.expired': 'mencatat dokumen kedaluwarsa',
  'bank_account.added': 'menambah rekening', 'bank_account.approved': 'menyetujui rekening', 'tax_profile.added': 'mencatat status pajak', 'file.stored': 'mengunggah berkas',
  'article.linked': 'menautkan artikel dengan bukti tayang', 'article.versioned': 'menyimpan versi baru', 'article.created': 'menyimpan artikel', 'evidence.captured': 'menangkap halaman',
  'session.started': 'masuk', 'session.ended': 'keluar', 'user.invited': 'mengundang pengguna', 'user.joined': 'bergabung', 'role.granted': 'memberi peran', 'role.ended': 'mengakhiri peran',
  'source.created': 'mendaftarkan sumber', 'source.changed': 'mengubah sumber', 'source.paused': 'menjeda sumber', 'source.resumed': 'melanjutkan sumber', 'source.retired': 'menghentikan sumber', 'source.fetch_requested': 'meminta pengambilan',
  'watchedText.registered': 'memantau naskah', 'watchedText.matched': 'menemukan naskah', 'watchedText.closed': 'berhenti memantau naskah',
};

/** What an event says after the name of who did it; the technical name where no word exists yet. */
export const eventWord = (name: string): string =>
  name.startsWith('refused.') ? t('ditolak saat mencoba {what}', { what: name.slice(8) }) : t(WORDS[name] ?? name);

interface TimelineNode {
  id: string;
  name: string;
  at: string;
  actorName: string;
  isAutomatic: boolean;
  reason?: string | null;
}

/** Timeline rows of the API in the form the Timeline component draws. */
export const timelineRows = <E extends TimelineNode>(nodes: readonly E[]) => nodes.map((event) => ({ ...event, text: eventWord(event.name) }));
