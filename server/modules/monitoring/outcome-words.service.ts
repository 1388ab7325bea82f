const WORDS: Record<string, string> = {
  OK: 'Terbaca.',
  EMPTY: 'Terbaca, tetapi belum ada isinya.',
  NOT_MODIFIED: 'Tidak ada perubahan sejak pengambilan sebelumnya.',
  UNCHANGED: 'Isinya sama dengan pengambilan sebelumnya.',
  WRONG_CONTENT: 'Alamat ini menjawab dengan halaman, bukan umpan berita.',
  MALFORMED: 'Umpan berita rusak dan tidak dapat dibaca.',
  TOO_DEEP: 'Umpan berita bersusun terlalu dalam; ditolak demi keamanan.',
  HTTP_ERROR: 'Situs menjawab dengan kesalahan.',
  NO_LINKS: 'Halaman terbaca, tetapi tidak ada tautan berita yang ditemukan.',
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
  HAND: 'Dimasukkan petugas dengan tangan.',
  IMPORT: 'Dimasukkan lewat impor.',
  EMPTY_TEXT: 'Halaman tidak memuat teks berita.',
};

/** The outcome of a fetch in plain Indonesian, with the HTTP status where there is one. */
export function outcomeText(outcome: string | null, status: number | null): string | null {
  if (outcome === null) return null;
  const text = WORDS[outcome] ?? outcome;
  return outcome === 'HTTP_ERROR' && status ? text.replace(/\.$/, ` (${status}).`) : text;
}
