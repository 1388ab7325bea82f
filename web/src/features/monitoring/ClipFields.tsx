import { Autocomplete } from '@mantine/core';
import { t } from '../../lib/i18n';
import { NumberField } from '../../ui/NumberField';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { platformWord } from './clipWords';
import { type ClipForm, isSpoken } from './useClipForm';

interface Props {
  form: ClipForm;
  put: (changes: Partial<ClipForm>) => void;
  error: (name: string) => string | undefined;
  outlets: readonly string[];
}

const PLATFORMS = ['X', 'FACEBOOK', 'INSTAGRAM', 'TIKTOK', 'YOUTUBE', 'THREADS', 'OTHER'];
const CHATS = ['WHATSAPP', 'TELEGRAM', 'OTHER'];

function Account({ form, put, error }: Props) {
  const networks = form.channel === 'CHAT' ? CHATS : PLATFORMS;
  return (
    <>
      <SelectField
        label={form.channel === 'CHAT' ? t('Aplikasi') : t('Jejaring')}
        placeholder={t('Pilih, atau isi tautannya')}
        data={networks.map((value) => ({ value, label: platformWord(value) }))}
        value={networks.includes(form.platform ?? '') ? form.platform : null}
        onChange={(platform) => put({ platform })}
        error={error('platform')}
      />
      <TextField
        label={form.channel === 'CHAT' ? t('Grup atau saluran') : t('Akun')}
        placeholder={form.channel === 'CHAT' ? t('misalnya Grup Warga Muara') : '@akun'}
        required
        maxLength={120}
        value={form.account}
        onChange={(account) => put({ account })}
        error={error('account')}
      />
      {form.channel === 'SOCIAL' && (
        <NumberField
          label={t('Interaksi')}
          description={t('Suka, bagikan, dan balasan')}
          value={form.engagement}
          onChange={(engagement) => put({ engagement })}
          error={error('engagement')}
        />
      )}
    </>
  );
}

function Outlet({ form, put, error, outlets }: Props) {
  return (
    <>
      <Autocomplete
        label={t('Media')}
        description={t('Nama baru didaftarkan sebagai media yang dipantau saja')}
        required
        data={[...new Set(outlets)]}
        limit={8}
        maxLength={200}
        value={form.outletName}
        onChange={(outletName) => put({ outletName })}
        error={error('outletName')}
      />
      {form.channel === 'PRINT' ? (
        <TextField
          label={t('Halaman dan edisi')}
          placeholder={t('misalnya halaman 3')}
          maxLength={100}
          value={form.edition}
          onChange={(edition) => put({ edition })}
        />
      ) : (
        <TextField
          label={t('Program dan menit')}
          placeholder={t('misalnya Kabar Pagi, menit 12')}
          maxLength={100}
          value={form.programme}
          onChange={(programme) => put({ programme })}
        />
      )}
    </>
  );
}

/** Who carried the item, by kind of medium. */
export function ClipFields(props: Props) {
  return isSpoken(props.form.channel) ? <Account {...props} /> : <Outlet {...props} />;
}
