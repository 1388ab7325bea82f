import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import { initials } from '../../lib/format';
import { t } from '../../lib/i18n';
import classes from './account.module.css';

export const DemoAccountsDocument = graphql(`
  query DemoAccounts {
    demoAccounts { id name email password roleLabel group mayDo }
  }
`);

/** The people of the demo office, one click to enter; absent outside demo mode. */
export function DemoAccounts({ onPick }: { onPick: (email: string, password: string) => void }) {
  const { data } = useQuery(DemoAccountsDocument);
  const accounts = data?.demoAccounts ?? [];
  if (accounts.length === 0) return null;
  const groups = [...new Set(accounts.map((account) => account.group))];
  return (
    <div className={classes.right}>
      <p style={{ marginBottom: 16, maxWidth: 620 }}>
        {t(
          'Ini kantor contoh dengan data rekaan. Pilih salah satu orang untuk masuk; berita dari media contoh terus berdatangan selama halaman ini dibuka.',
        )}
      </p>
      {groups.map((group) => (
        <section key={group} className={classes.group}>
          <h2>{group}</h2>
          <div className={classes.accounts}>
            {accounts
              .filter((account) => account.group === group)
              .map(({ id, name, email, password, roleLabel, mayDo }) => (
                <button
                  key={id}
                  type="button"
                  className={classes.account}
                  onClick={() => onPick(email, password)}
                >
                  <div className={classes.mark} aria-hidden>
                    {initials(name)}
                  </div>
                  <b>{name}</b>
                  <span>{roleLabel}</span>
                  <span>{mayDo}</span>
                </button>
              ))}
          </div>
        </section>
      ))}
    </div>
  );
}
