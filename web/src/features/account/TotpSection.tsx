import { Button, PasswordInput, TextInput } from '@mantine/core';
import { IconShieldCheck, IconShieldOff } from '@tabler/icons-react';
import { useState } from 'react';
import { renderSVG } from 'uqr';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Copyable } from '../../ui/Copyable';
import { Errors } from '../../ui/Errors';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { RecoveryCodes } from './RecoveryCodes';

const Enrol = graphql(
  `mutation TotpEnrol($input: EnrolTotpInput!) { totpEnrol(input: $input) { secret uri errors { code message field } } }`,
);
const Confirm = graphql(
  `mutation TotpConfirm($input: TotpCodeInput!) { totpConfirm(input: $input) { recoveryCodes user { id hasTotp } errors { code message field } } }`,
);
const Remove = graphql(
  `mutation TotpRemove($input: TotpCodeInput!) { totpRemove(input: $input) { user { id hasTotp } errors { code message field } } }`,
);

const FORM = { display: 'grid', gap: 12, maxWidth: 420 };
const START = { justifySelf: 'start' };

/** A picture of the address that the app scans. */
const qrOf = (uri: string) =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(renderSVG(uri, { border: 2 }))}`;

function EnrolForm({ onCodes }: { onCodes: (codes: readonly string[]) => void }) {
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [made, setMade] = useState<{ secret: string; uri: string } | null>(null);
  const enrol = useAction(Enrol);
  const confirm = useAction(Confirm, { done: t('Verifikasi dua langkah aktif.'), refetch: 'active' });
  const begin = async () => {
    const { secret, uri } = (await enrol.run({ input: { password } }))?.totpEnrol ?? {};
    if (secret && uri) setMade({ secret, uri });
  };
  const finish = async () => {
    const done = await confirm.run({ input: { code: code.trim() } });
    if (done) onCodes(done.totpConfirm.recoveryCodes ?? []);
  };
  if (!made) {
    return (
      <form
        style={FORM}
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <Errors of={enrol.errors} />
        <p>
          {t(
            'Selain kata sandi, Anda memasukkan kode dari aplikasi di telepon. Masukkan kata sandi untuk mulai.',
          )}
        </p>
        <PasswordInput
          label={t('Kata sandi')}
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={enrol.fieldError('password')}
        />
        <Button type="submit" loading={enrol.busy} style={START}>
          {t('Pasang verifikasi dua langkah')}
        </Button>
      </form>
    );
  }
  return (
    <form
      style={FORM}
      onSubmit={(event) => {
        event.preventDefault();
        void finish();
      }}
    >
      <Errors of={confirm.errors} />
      <p>{t('Pindai gambar ini dengan aplikasi autentikasi, lalu masukkan kode yang muncul.')}</p>
      <img src={qrOf(made.uri)} alt={t('Kode QR untuk aplikasi autentikasi')} width={200} height={200} />
      <p className="meta">
        {t('Tidak dapat memindai? Ketik kunci ini:')} <Copyable value={made.secret} />
      </p>
      <TextInput
        label={t('Kode enam angka')}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        maxLength={6}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={confirm.fieldError('code')}
      />
      <Button type="submit" variant="filled" loading={confirm.busy} style={START}>
        {t('Aktifkan')}
      </Button>
    </form>
  );
}

function RemoveForm() {
  const [code, setCode] = useState('');
  const remove = useAction(Remove, { done: t('Verifikasi dua langkah dilepas.'), refetch: 'active' });
  return (
    <form
      style={FORM}
      onSubmit={(event) => {
        event.preventDefault();
        void remove.run({ input: { code: code.trim() } });
      }}
    >
      <Errors of={remove.errors} />
      <TextInput
        label={t('Kode terakhir atau kode pemulihan')}
        autoComplete="one-time-code"
        required
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={remove.fieldError('code')}
      />
      <Button type="submit" c="var(--merah)" loading={remove.busy} style={START}>
        {t('Lepas verifikasi dua langkah')}
      </Button>
    </form>
  );
}

/** The second factor: enrol by a picture, keep the recovery codes, or take it away. */
export function TotpSection({ hasTotp, mustEnrol }: { hasTotp: boolean; mustEnrol: boolean }) {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const tag = hasTotp ? (
    <StateTag tone="hijau" icon={IconShieldCheck}>
      {t('Aktif')}
    </StateTag>
  ) : (
    <StateTag tone={mustEnrol ? 'merah' : 'netral'} icon={IconShieldOff}>
      {mustEnrol ? t('Wajib dipasang') : t('Belum dipasang')}
    </StateTag>
  );
  return (
    <Section title={t('Verifikasi dua langkah')} action={tag}>
      {codes ? (
        <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />
      ) : hasTotp ? (
        <RemoveForm />
      ) : (
        <EnrolForm onCodes={setCodes} />
      )}
    </Section>
  );
}
