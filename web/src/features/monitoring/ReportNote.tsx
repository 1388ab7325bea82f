import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { Section } from '../../ui/Section';
import { TextAreaField } from '../../ui/TextAreaField';
import type { ReportDetail } from './useReportActions';

const SaveNote = graphql(`
  mutation ReportNote($input: MonitoringReportNoteInput!) { monitoringReportNote(input: $input) { report { id version note } errors { code message field } } }
`);

const LIMIT = 1000;

/** The analyst's note: a text, or a field while the report is a draft and the reader may write. */
export function ReportNote({ report }: { report: ReportDetail }) {
  const [note, setNote] = useState(report.note);
  const save = useAction(SaveNote, { done: t('Catatan disimpan.'), refetch: ['ReportScreen'] });
  if (!report.allowedActions.includes('CHANGE_NOTE'))
    return report.note ? <Section title={t('Catatan analis')}>{report.note}</Section> : null;
  return (
    <Section title={t('Catatan analis')}>
      <TextAreaField
        label={t('Catatan')}
        value={note}
        onChange={setNote}
        maxLength={LIMIT}
        description={t('{n} dari {limit} karakter', { n: note.length, limit: LIMIT })}
        error={save.fieldError('note')}
      />
      <Errors of={save.errors} />
      <Group mt={10} data-noprint>
        <Button
          loading={save.busy}
          disabled={note.trim() === report.note}
          onClick={() =>
            void save.run({
              input: { reportId: report.id, expectedVersion: report.version, note: note.trim() },
            })
          }
        >
          {t('Simpan catatan')}
        </Button>
      </Group>
    </Section>
  );
}
