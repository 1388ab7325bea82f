import { Button } from '@mantine/core';
import { useState } from 'react';
import { useHolds } from '../../../app/viewer';
import { graphql } from '../../../gql';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { Errors } from '../../../ui/Errors';
import { Section } from '../../../ui/Section';
import { SelectField } from '../../../ui/SelectField';
import { TextAreaField } from '../../../ui/TextAreaField';

const Add = graphql(
  `mutation FactAdd($input: AddFactInput!) { factAdd(input: $input) { fact { id } errors { code message field } } }`,
);

interface Props {
  issueId: string;
  units: readonly { id: string; name: string }[];
}

/** Writes a fact down and asks the agency that owns it. */
export function AddFact({ issueId, units }: Props) {
  const canAdd = useHolds(
    'MONITORING_ANALYST',
    'COMMUNICATIONS_OFFICER',
    'SPOKESPERSON',
    'DIVISION_HEAD',
    'AGENCY_HEAD',
  );
  const [text, setText] = useState('');
  const [agencyId, setAgencyId] = useState<string | null>(null);
  const add = useAction(Add, { done: t('Fakta dicatat; narahubung OPD diberi tahu.'), refetch: 'active' });
  if (!canAdd) return null;
  const run = async () => {
    if (await add.run({ input: { issueId, text, agencyId: agencyId ?? '' } })) setText('');
  };
  return (
    <Section title={t('Tanyakan fakta kepada OPD')}>
      <div style={{ display: 'grid', gap: 12, maxWidth: 720 }}>
        <Errors of={add.errors} />
        <TextAreaField
          label={t('Fakta dalam satu kalimat')}
          minRows={2}
          value={text}
          error={add.fieldError('text')}
          onChange={setText}
        />
        <SelectField
          label={t('OPD pemilik fakta')}
          value={agencyId}
          error={add.fieldError('agencyId')}
          onChange={setAgencyId}
          data={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <div>
          <Button loading={add.busy} disabled={!text.trim() || !agencyId} onClick={() => void run()}>
            {t('Catat dan tanyakan')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
