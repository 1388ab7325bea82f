import { Button, Stack, Text } from '@mantine/core';
import { t } from '../../../lib/i18n';
import { FileInput } from '../../../ui/FileInput';
import { Section } from '../../../ui/Section';
import { TextAreaField } from '../../../ui/TextAreaField';

/** One error of an article, as the form holds it. */
export interface Wrong {
  said: string;
  truth: string;
  evidence: string;
  file?: { id: string; name: string } | null;
}

/** An error not filled in yet. */
export const BLANK: Wrong = { said: '', truth: '', evidence: '' };

/** The errors of an article: what it says, what is true, and what proves it, with a file where there is one. */
export function WrongFields({
  wrongs,
  onChange,
  errorOf,
}: {
  wrongs: Wrong[];
  onChange: (wrongs: Wrong[]) => void;
  errorOf: (...path: string[]) => string | undefined;
}) {
  const change = (at: number, part: Partial<Wrong>) =>
    onChange(wrongs.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <>
      {wrongs.map((wrong, at) => (
        <Section
          key={at}
          title={t('Kekeliruan {n}', { n: at + 1 })}
          action={
            wrongs.length > 1 && (
              <Button size="xs" onClick={() => onChange(wrongs.filter((_, index) => index !== at))}>
                {t('Hapus')}
              </Button>
            )
          }
        >
          <Stack gap="sm">
            {(
              [
                ['said', t('Yang tertulis')],
                ['truth', t('Yang benar')],
                ['evidence', t('Bukti')],
              ] as const
            ).map(([key, label]) => (
              <TextAreaField
                key={key}
                label={label}
                required
                value={wrong[key]}
                onChange={(value) => change(at, { [key]: value })}
                error={errorOf('content', 'errors', String(at), key)}
              />
            ))}
            {wrong.file && (
              <Text size="sm">
                {t('Berkas bukti')}: {wrong.file.name}{' '}
                <Button size="xs" onClick={() => change(at, { file: null })}>
                  {t('Lepas')}
                </Button>
              </Text>
            )}
            <FileInput
              label={wrong.file ? t('Ganti berkas bukti') : t('Lampirkan berkas bukti')}
              capture
              error={errorOf('content', 'errors', String(at), 'fileId')}
              onUploaded={(file) => change(at, { file })}
            />
          </Stack>
        </Section>
      ))}
      <Button onClick={() => onChange([...wrongs, BLANK])}>{t('Tambah kekeliruan')}</Button>
    </>
  );
}
