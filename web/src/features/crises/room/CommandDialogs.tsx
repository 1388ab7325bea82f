import { Checkbox, MultiSelect, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../../gql';
import type { CrisisRoleKind, ResponseStrategy } from '../../../gql/graphql';
import { partOptions, strategyOptions, strategyWord } from '../../../lib/caseWords';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { usePeople } from '../people';
import { Ask } from './Ask';
import type { Room } from './roomQuery';

const Assign = graphql(
  `mutation RoomAssign($input: CrisisRoleAssignInput!) { crisisRoleAssign(input: $input) { crisis { id } errors { code message field } } }`,
);
const Choose = graphql(
  `mutation RoomStrategy($input: CrisisStrategyInput!) { crisisStrategyChoose(input: $input) { crisis { id strategies } errors { code message field } } }`,
);
const Restrict = graphql(
  `mutation RoomRestrict($input: CrisisRestrictInput!) { crisisRestrict(input: $input) { crisis { id visibility } errors { code message field } } }`,
);

interface Props {
  room: Room;
  onClose: () => void;
}

const again = (done: string) => ({ done, refetch: ['CrisisRoom'] });

/** Gives a person a part: spokesperson, scribe, contact for facts, legal reviewer, or the command. */
export function PartDialog({ room, onClose }: Props) {
  const [kind, setKind] = useState('SPOKESPERSON');
  const [personId, setPersonId] = useState<string | null>(null);
  const assign = useAction(Assign, again(t('Peran diberikan.')));
  const send = async () => {
    const input = { crisisId: room.id, kind: kind as CrisisRoleKind, personId: personId ?? '' };
    if (await assign.run({ input })) onClose();
  };
  return (
    <Ask
      title={t('Beri peran')}
      confirm={t('Beri peran')}
      isReady={personId !== null}
      onSend={() => void send()}
      onClose={onClose}
      {...assign}
    >
      <Select
        label={t('Peran dalam krisis')}
        data={partOptions()}
        value={kind}
        onChange={(value) => setKind(value ?? kind)}
        allowDeselect={false}
      />
      <Select label={t('Orang')} searchable data={usePeople()} value={personId} onChange={setPersonId} />
    </Ask>
  );
}

/** Chooses how the office answers; what theory recommends for this crisis stands above the choice. */
export function StrategyDialog({ room, onClose }: Props) {
  const [strategies, setStrategies] = useState<string[]>(room.strategies);
  const [evidence, setEvidence] = useState('');
  const choose = useAction(Choose, again(t('Strategi dipilih.')));
  const send = async () => {
    const chosen = strategies as ResponseStrategy[];
    const input = { crisisId: room.id, strategies: chosen, evidence: evidence.trim() || null };
    if (await choose.run({ input })) onClose();
  };
  const advised = room.strategyAdvice.recommended.map(strategyWord).join(', ');
  return (
    <Ask
      title={t('Pilih strategi jawaban')}
      confirm={t('Simpan strategi')}
      isReady={strategies.length > 0}
      onSend={() => void send()}
      onClose={onClose}
      {...choose}
    >
      <p className="meta">{t('Disarankan: {strategies}', { strategies: advised })}</p>
      <Checkbox.Group label={t('Strategi')} value={strategies} onChange={setStrategies}>
        {strategyOptions().map(({ value, label }) => (
          <Checkbox key={value} value={value} label={label} mt={8} />
        ))}
      </Checkbox.Group>
      <Textarea
        label={t('Bukti, wajib untuk bantahan')}
        autosize
        minRows={2}
        maxLength={1000}
        value={evidence}
        onChange={(event) => setEvidence(event.currentTarget.value)}
      />
    </Ask>
  );
}

/** Keeps the crisis and its issues to an access list. */
export function RestrictDialog({ room, onClose }: Props) {
  const [personIds, setPersonIds] = useState(room.accessList.map(({ id }) => id));
  const [reason, setReason] = useState('');
  const restrict = useAction(Restrict, again(t('Akses dibatasi.')));
  const send = async () => {
    if (await restrict.run({ input: { crisisId: room.id, personIds, reason: reason.trim() } })) onClose();
  };
  return (
    <Ask
      title={t('Batasi akses')}
      confirm={t('Batasi akses')}
      isReady={reason.trim() !== ''}
      onSend={() => void send()}
      onClose={onClose}
      {...restrict}
    >
      <p className="meta">{t('Yang berperan dalam krisis ini selalu dapat melihatnya.')}</p>
      <MultiSelect
        label={t('Orang lain yang boleh melihat')}
        searchable
        data={usePeople()}
        value={personIds}
        onChange={setPersonIds}
      />
      <Textarea
        label={t('Alasan')}
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Ask>
  );
}
