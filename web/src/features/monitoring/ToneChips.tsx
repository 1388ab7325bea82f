import { t } from '../../lib/i18n';
import { FindingChip } from '../../ui/FindingChip';

/** The word of a tone. */
export const toneWord = (tone: string): string =>
  ({
    POSITIVE: t('Positif'),
    NEUTRAL: t('Netral'),
    NEGATIVE: t('Negatif'),
    NEEDS_PERSON: t('Perlu diperiksa'),
    NONE: t('Tanpa nada'),
  })[tone] ?? tone;

export interface ShownTone {
  effective: string;
  machine?: string | null;
  probability?: number | null;
  person?: string | null;
  by?: { name: string } | null;
}

/** A tone as it counts: a person's solid with initials, the machine's hollow with its probability. */
export function ToneChip({ tone }: { tone: ShownTone }) {
  if (tone.person)
    return <FindingChip by={tone.by?.name ?? t('petugas')}>{toneWord(tone.person)}</FindingChip>;
  if (tone.effective === 'NEEDS_PERSON') return <FindingChip>{toneWord('NEEDS_PERSON')}</FindingChip>;
  return <FindingChip confidence={tone.probability ?? null}>{toneWord(tone.effective)}</FindingChip>;
}

/** What every screen with machine tone says of it. */
export function ToneNote() {
  return (
    <p className="meta">
      {t(
        'Nada dari mesin hanya usulan: modelnya dilatih dengan teks pendek sehari-hari berbahasa Indonesia, bukan berita. Penilaian orang selalu menang.',
      )}
    </p>
  );
}
