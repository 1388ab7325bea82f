import { Button } from '@mantine/core';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { CheckList } from '../../ui/CheckList';
import { Errors } from '../../ui/Errors';
import { PortalCard } from '../../ui/PortalCard';
import { Resubmit, Submit } from './applicationMutations';
import { FAILED } from './itemMark';
import type { PortalApplication } from './PortalApplicationScreen';

/** The last look before handing in: what is there, what still lacks, and the one button. */
export function PortalSubmit({ application }: { application: PortalApplication }) {
  const submit = useAction(Submit, {
    done: t('Permohonan diajukan. Nomor tanda terima tertulis di atas.'),
    refetch: 'active',
  });
  const resubmit = useAction(Resubmit, { done: t('Permohonan diajukan kembali.'), refetch: 'active' });
  const { id: applicationId, items, allowedActions } = application;
  const isBack = allowedActions.includes('RESUBMIT');
  const isOpen = isBack || allowedActions.includes('SUBMIT');
  const shown = items.filter((item) => (isBack ? item.isEditable : item.isRequired || item.versionCount > 0));
  const run = () => void (isBack ? resubmit : submit).run({ input: { applicationId } });
  if (!isOpen) return <p className="meta">{t('Permohonan ini sudah diajukan.')}</p>;
  return (
    <PortalCard
      title={isBack ? t('Tinjau perbaikan') : t('Tinjau permohonan')}
      actions={
        <Button variant="filled" loading={submit.busy || resubmit.busy} onClick={run}>
          {isBack ? t('Ajukan kembali') : t('Ajukan permohonan')}
        </Button>
      }
    >
      <Errors of={[...submit.errors, ...resubmit.errors]} all />
      <CheckList
        items={shown.map((item) => ({
          label: item.label,
          ok: item.versionCount > 0 && !FAILED.includes(item.result),
          value: FAILED.includes(item.result)
            ? t('belum diperbaiki')
            : item.versionCount > 0
              ? t('ada')
              : t('belum diunggah'),
        }))}
      />
      <p className="meta">{t('Sesudah diajukan, berkas tidak dapat diubah sampai kantor memeriksanya.')}</p>
    </PortalCard>
  );
}
