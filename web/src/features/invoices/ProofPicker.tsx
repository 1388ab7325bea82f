import { Checkbox } from '@mantine/core';
import { Link } from 'react-router';
import type { PortalInvoiceNewScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { EmptyState } from '../../ui/EmptyState';
import { Money } from '../../ui/Money';
import { Section } from '../../ui/Section';
import { When } from '../../ui/When';
import classes from './invoices.module.css';

export type BillableProof = PortalInvoiceNewScreenQuery['billableProofs'][number];

interface Props {
  proofs: readonly BillableProof[];
  chosen: readonly string[];
  error: string | undefined;
  onChange: (ids: string[]) => void;
}

/** Proven units to tick for a bill. */
export function ProofPicker({ proofs, chosen, error, onChange }: Props) {
  if (proofs.length === 0)
    return (
      <EmptyState
        text={t('Belum ada unit terbukti yang dapat ditagih. Unggah bukti tayang dari pesanan Anda dahulu.')}
        action={<Link to="/pesanan">{t('Buka pesanan')}</Link>}
      />
    );
  const isAll = proofs.every((proof) => chosen.includes(proof.id));
  return (
    <Section
      title={t('Unit yang ditagih')}
      note={t('{n} dari {all} dipilih', { n: chosen.length, all: proofs.length })}
    >
      {proofs.length > 1 && (
        <Checkbox
          mb={12}
          label={t('Semua unit')}
          checked={isAll}
          indeterminate={!isAll && chosen.length > 0}
          onChange={() => onChange(isAll ? [] : proofs.map((proof) => proof.id))}
        />
      )}
      <Checkbox.Group
        aria-label={t('Unit yang ditagih')}
        value={[...chosen]}
        onChange={onChange}
        error={error}
      >
        <div className={classes.form}>
          {proofs.map((proof) => (
            <Checkbox
              key={proof.id}
              value={proof.id}
              label={
                <>
                  <b>{proof.title ?? proof.order?.title}</b>
                  <div className="meta">
                    {proof.order?.number} · {proof.outlet?.name}
                    {proof.airedAt && (
                      <>
                        {' '}
                        · <When at={proof.airedAt} />
                      </>
                    )}{' '}
                    · <Money value={proof.price} />
                  </div>
                </>
              }
            />
          ))}
        </div>
      </Checkbox.Group>
    </Section>
  );
}
