import { Button, Select, Switch, useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { Language } from '../../gql/graphql';
import { setLanguage, t, useLanguage } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { setShortcuts, shortcutsOn } from '../../lib/useKeys';
import { Errors } from '../../ui/Errors';
import { Section } from '../../ui/Section';

const Edit = graphql(
  `mutation ProfileEdit($input: EditProfileInput!) { profileEdit(input: $input) { user { id version honorific language } errors { code message field } } }`,
);

interface Props {
  account: { version: number; honorific?: string | null; language: Language } | null | undefined;
}

const NONE = '-';
const HONORIFICS = ['Bapak', 'Ibu', 'Pak', 'Bu'];

function ProfileForm({ account }: { account: NonNullable<Props['account']> }) {
  const [honorific, setHonorific] = useState(account.honorific || NONE);
  const [language, choose] = useState<Language>(account.language);
  const action = useAction(Edit, { done: t('Profil tersimpan.'), refetch: 'active' });
  const save = async () => {
    const done = await action.run({
      input: { expectedVersion: account.version, honorific: honorific === NONE ? '' : honorific, language },
    });
    if (done) await setLanguage(language === 'EN' ? 'en' : 'id');
  };
  const forms = [...new Set([...HONORIFICS, ...(honorific === NONE ? [] : [honorific])])];
  return (
    <div style={{ display: 'grid', gap: 12, maxWidth: 420 }}>
      <Errors of={action.errors} />
      <Select
        label={t('Sapaan')}
        allowDeselect={false}
        value={honorific}
        onChange={(value) => value && setHonorific(value)}
        data={[{ value: NONE, label: t('Tanpa sapaan') }, ...forms.map((value) => ({ value, label: value }))]}
        error={action.fieldError('honorific')}
      />
      <Select
        label={t('Bahasa')}
        allowDeselect={false}
        value={language}
        onChange={(value) => value && choose(value as Language)}
        data={[
          { value: 'ID', label: 'Bahasa Indonesia' },
          { value: 'EN', label: 'English' },
        ]}
        error={action.fieldError('language')}
      />
      <Button loading={action.busy} onClick={() => void save()} style={{ justifySelf: 'start' }}>
        {t('Simpan profil')}
      </Button>
    </div>
  );
}

/** Form of address and language of the person; shortcuts and colours of this browser. */
export function PreferencesSection({ account }: Props) {
  useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [shortcuts, setOn] = useState(shortcutsOn);
  const toggleKeys = (on: boolean) => {
    setShortcuts(on);
    setOn(on);
  };
  return (
    <Section title={t('Sapaan, bahasa, dan tampilan')}>
      <div style={{ display: 'grid', gap: 16 }}>
        {account && <ProfileForm key={account.version} account={account} />}
        <Switch
          label={t('Tampilan gelap')}
          checked={colorScheme === 'dark'}
          onChange={(event) => setColorScheme(event.currentTarget.checked ? 'dark' : 'light')}
        />
        <Switch
          label={t('Pintasan satu tombol')}
          description={t('Misalnya j dan k untuk berpindah baris; berlaku di peramban ini.')}
          checked={shortcuts}
          onChange={(event) => toggleKeys(event.currentTarget.checked)}
        />
      </div>
    </Section>
  );
}
